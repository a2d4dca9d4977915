package io.lectern.webhooks;

import io.lectern.kernel.id.ServiceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as those see it who run Lectern.
 *
 * @param waiting how many events its receiver is still to have
 * @param parked how many it did not take, however often they were sent
 * @param deliveredAt when it last took one, null if it did not within a month
 */
record OperatedWebhook(
        String webhook,
        ServiceId service,
        String url,
        WebhookView.State state,
        long waiting,
        long parked,
        @Nullable Instant deliveredAt,
        Instant createdAt) {}
