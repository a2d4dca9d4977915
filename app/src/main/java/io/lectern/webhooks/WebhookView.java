package io.lectern.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lectern.webhooks.registration.Detail;
import io.lectern.webhooks.registration.SigningSecret;
import io.lectern.webhooks.registration.Webhook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its service sees it.
 *
 * @param secret what its requests are signed with, in the answer that tells it and else absent
 * @param endedAt since when nothing is sent any more, because the receiver said so, or null
 */
record WebhookView(
        String webhook,
        String url,
        @Nullable List<String> types,
        @Nullable List<String> spaces,
        Detail detail,
        State state,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant endedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    enum State {
        ACTIVE,
        ENDED
    }

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.types(),
                webhook.spaces(),
                webhook.detail(),
                webhook.endedAt() == null ? State.ACTIVE : State.ENDED,
                webhook.createdAt(),
                webhook.changedAt(),
                webhook.endedAt(),
                null);
    }

    WebhookView with(SigningSecret told) {
        return new WebhookView(webhook, url, types, spaces, detail, state, createdAt, changedAt, endedAt, told.text());
    }
}
