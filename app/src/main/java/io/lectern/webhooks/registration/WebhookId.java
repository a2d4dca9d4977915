package io.lectern.webhooks.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;
import io.lectern.kernel.json.JsonForm;

/** Names a webhook. */
@JsonForm(pattern = Ids.FORM, example = "9b2f6c1e-3d44-4c1b-8a51-7e0d2f9a6b35")
public record WebhookId(@JsonValue String value) {

    /** Refuses what cannot be an id. */
    public WebhookId {
        Ids.requireOpaque(value);
    }

    /** The id that a path spells. */
    public static WebhookId of(String text) {
        return new WebhookId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
