package io.lectern.push;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.id.Ids;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.stream.Categories;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an event must be like by itself, whoever pushes it. */
@Component
class EventRules {
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]{1,31}:[A-Z][A-Za-z0-9]{0,63}");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<String> RESERVED = List.of("live", "system", "service", "webhook");
    private static final int MOST_DATA_BYTES = 64 * 1024;
    private static final int MOST_IDS = 16;

    private final Set<String> own;

    EventRules(Categories categories) {
        own = new HashSet<>(categories.nouns());
        own.addAll(RESERVED);
    }

    /** What is wrong with an event, by the names of its members. */
    List<FieldError> broken(PushedEvent event) {
        var errors = new ArrayList<FieldError>();
        name(event, errors);
        ids(event, errors);
        AudienceRules.check(event.audience(), errors);
        if (JSON.writeValueAsBytes(event.data()).length > MOST_DATA_BYTES)
            errors.add(new FieldError("data", "must have at most 64 KiB"));
        if (!NumberRange.covers(event.data())) errors.add(new FieldError("data", "must have no number out of range"));
        PersonalPointers.check(event.data(), event.personal(), errors);
        return errors;
    }

    private void name(PushedEvent event, List<FieldError> errors) {
        if (!TYPE.matcher(event.type()).matches()) {
            errors.add(new FieldError("type", "must match " + TYPE + ", as in quiz:Finished"));
            return;
        }
        var noun = event.noun();
        if (own.contains(noun)) errors.add(new FieldError("type", "has a noun that no service can have"));
        if (!event.stream().startsWith(noun + "-") || !isOpaque(event.stream()))
            errors.add(new FieldError("stream", "must begin with the noun and a hyphen, as in quiz-17"));
    }

    private static void ids(PushedEvent event, List<FieldError> errors) {
        if (event.expectedVersion() != null && event.expectedVersion() < -1)
            errors.add(new FieldError("expectedVersion", "must be a version, or -1 for none yet"));
        if (event.id() != null && !UUID.matcher(event.id()).matches())
            errors.add(new FieldError("id", "must be a UUID"));
        if (event.ids().size() > MOST_IDS) errors.add(new FieldError("ids", "must be at most " + MOST_IDS));
        event.ids().forEach((name, id) -> {
            if (!isOpaque(name) || !isOpaque(id)) errors.add(new FieldError("ids." + name, "must be an id"));
            if (contradicts(event.data().get(name), id))
                errors.add(new FieldError("data." + name, "must be what ids has under that name, or be left out"));
        });
    }

    /** Readers of the data find the ids in it too. */
    private static boolean contradicts(@Nullable JsonNode member, String id) {
        return member != null && !(member.isString() && member.asString().equals(id));
    }

    private static boolean isOpaque(String text) {
        return AudienceRules.passes(Ids::requireOpaque, text);
    }
}
