package io.lectern.webhooks.registration;

import io.lectern.feed.ServiceEvents;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Problem.FieldError;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.webhooks.sending.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as a service wants it.
 *
 * @param types the wire names of the events that it is for, null for any
 * @param spaces whose events it is for, null for all that the service can reach
 * @param detail how much it is told, null for ids alone
 */
@JsonForm(example = """
                {"url":"https://example.com/lectern","types":["assignment:Renamed"],"detail":"thin"}""")
public record WebhookBody(
        String url,

        @JsonForm(least = 1, most = ServiceEvents.MOST_TYPES) @Nullable
        List<String> types,

        @JsonForm(most = WebhookBody.MOST_SPACES) @Nullable List<String> spaces,
        @Nullable Detail detail) {
    private static final int MOST_SPACES = 100;

    /** How much it is told. */
    public Detail wanted() {
        return Objects.requireNonNullElse(detail, Detail.THIN);
    }

    /** The spaces that it names. */
    public List<String> named() {
        return spaces == null ? List.of() : spaces;
    }

    /**
     * Lets it pass as far as it can be judged by itself.
     *
     * @throws Invalid if something in it cannot be
     */
    public WebhookBody valid() {
        var errors = new ArrayList<FieldError>();
        check("url", url, Target::of, errors);
        var named = named();
        if (named.size() > MOST_SPACES) errors.add(new FieldError("spaces", "must be at most " + MOST_SPACES));
        for (var i = 0; i < named.size(); i++) check("spaces[" + i + "]", named.get(i), Ids::requireOpaque, errors);
        if (!errors.isEmpty()) throw new Invalid(errors);
        if (types != null) ServiceEvents.requireTypes(types);
        return this;
    }

    private static void check(String field, String text, Consumer<String> rule, List<FieldError> errors) {
        try {
            rule.accept(text);
        } catch (IllegalArgumentException wrong) {
            errors.add(new FieldError(field, String.valueOf(wrong.getMessage())));
        }
    }
}
