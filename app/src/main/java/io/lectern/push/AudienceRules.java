package io.lectern.push;

import io.lectern.kernel.id.Ids;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Whom an event can be directed to, and to how many. */
final class AudienceRules {
    private static final int MOST_SPACES = 20;
    private static final int MOST_USERS = 1000;
    private static final int MOST_SERVICES = 20;

    private AudienceRules() {}

    static void check(PushedAudience audience, List<FieldError> errors) {
        each("educators", audience.educators(), Ids::requireOpaque, errors);
        each("students", audience.students(), Ids::requireOpaque, errors);
        each("users", audience.users(), UserId::of, errors);
        each("services", audience.services(), UserId::of, errors);
        most("audience", audience.spaces(), MOST_SPACES, "spaces", errors);
        most("audience.users", audience.users(), MOST_USERS, "users", errors);
        most("audience.services", audience.services(), MOST_SERVICES, "services", errors);
    }

    private static void each(String group, List<String> ids, Consumer<String> check, List<FieldError> errors) {
        for (var i = 0; i < ids.size(); i++)
            if (!passes(check, ids.get(i)))
                errors.add(new FieldError("audience." + group + "[" + i + "]", "must be an id"));
    }

    private static void most(String field, Collection<String> named, int limit, String what, List<FieldError> errors) {
        if (named.size() > limit) errors.add(new FieldError(field, "must name at most " + limit + " " + what));
    }

    static boolean passes(Consumer<String> check, String text) {
        try {
            check.accept(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
