package io.lectern.push;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whether the pointers of an event name members that can be somebody's words, each apart from the others. */
final class PersonalPointers {
    /** RFC 6901, of which Jackson takes a tilde before anything else for itself; not the whole, which is empty. */
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*+)+", Pattern.DOTALL);

    private PersonalPointers() {}

    static void check(JsonNode data, Map<String, String> personal, List<FieldError> errors) {
        personal.forEach((pointer, person) -> {
            var field = "personal." + pointer;
            if (!exists(data, pointer)) errors.add(new FieldError(field, "must be a JSON Pointer to a member of data"));
            else if (personal.keySet().stream().anyMatch(other -> pointer.startsWith(other + "/")))
                errors.add(new FieldError(field, "must not be inside another"));
            else if (!AudienceRules.passes(UserId::of, person)) errors.add(new FieldError(field, "must name a person"));
        });
    }

    private static boolean exists(JsonNode data, String pointer) {
        try {
            return POINTER.matcher(pointer).matches()
                    && !data.at(JsonPointer.compile(pointer)).isMissingNode();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
