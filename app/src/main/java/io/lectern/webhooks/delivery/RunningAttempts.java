package io.lectern.webhooks.delivery;

import io.lectern.webhooks.registration.Webhook;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What this node is sending, so much of each webhook at a time that a receiver that hangs holds no more. */
@Component
class RunningAttempts {
    private static final int AT_ONCE = 16;

    private final DeliveryClaims claims;
    private final DeliveryAttempts attempts;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();

    RunningAttempts(DeliveryClaims claims, DeliveryAttempts attempts) {
        this.claims = claims;
        this.attempts = attempts;
    }

    /** Begins with what can be sent to a webhook; the end of each attempt makes room for another one. */
    void take(Webhook webhook, Runnable whenOver) {
        var free = AT_ONCE - running.getOrDefault(webhook.id(), 0);
        if (free <= 0 || webhook.endedAt() != null) return;
        for (var delivery : claims.take(webhook.id(), free, attempts.claim())) begin(webhook, delivery, whenOver);
    }

    private void begin(Webhook webhook, Delivery delivery, Runnable whenOver) {
        running.merge(webhook.id(), 1, Integer::sum);
        var attempt = attempts.begin(webhook, delivery);
        underWay.add(attempt);
        attempt.whenComplete((done, failure) -> {
            underWay.remove(attempt);
            running.computeIfPresent(webhook.id(), (id, count) -> count == 1 ? null : count - 1);
            whenOver.run();
        });
    }

    /** Waits for what is under way, as far as receivers are quick. */
    void await(Duration limit) {
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
