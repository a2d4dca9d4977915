package io.lectern.webhooks.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.Ids;

/** Names a webhook. */
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
