package io.lectern.webhooks.delivery;

import io.lectern.database.DatabaseFailures;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.webhooks.delivery.DeliveryResults.Result;
import io.lectern.webhooks.registration.SecretRows;
import io.lectern.webhooks.registration.SigningSecret;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookSettings;
import io.lectern.webhooks.sending.Answer;
import io.lectern.webhooks.sending.Message;
import io.lectern.webhooks.sending.Sender;
import io.lectern.webhooks.sending.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what was taken, signed, and keeps what came of it. While a receiver takes its time, no thread waits. */
@Component
class DeliveryAttempts implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeliveryAttempts.class);
    private static final int THREADS = 4;
    private static final Duration MORE = Duration.ofSeconds(5);

    private final EventBodies bodies;
    private final SecretRows secrets;
    private final Sender sender;
    private final RetrySchedule schedule;
    private final DeliveryResults results;
    private final WebhookMetrics metrics;
    private final WebhookSettings settings;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, new DaemonThreadFactory("webhook-deliveries"));

    DeliveryAttempts(
            EventBodies bodies,
            SecretRows secrets,
            Sender sender,
            RetrySchedule schedule,
            DeliveryResults results,
            WebhookMetrics metrics,
            WebhookSettings settings) {
        this.bodies = bodies;
        this.secrets = secrets;
        this.sender = sender;
        this.schedule = schedule;
        this.results = results;
        this.metrics = metrics;
        this.settings = settings;
    }

    /** How long what was taken is a node's: it waits for a thread, for the host's address, and for the receiver. */
    Duration claim() {
        return settings.timeout().multipliedBy(2).plus(MORE);
    }

    /** Sends one; done when what came of it is kept. */
    CompletableFuture<?> begin(Webhook webhook, Delivery delivery) {
        var begun = System.nanoTime();
        return CompletableFuture.supplyAsync(() -> message(webhook, delivery, begun), threads)
                .thenCompose(this::send)
                .thenAcceptAsync(answer -> answer.ifPresent(told -> keep(webhook, delivery, told)), threads)
                .whenComplete((done, failure) -> {
                    if (failure != null) report(delivery, failure);
                });
    }

    private CompletableFuture<Optional<Answer>> send(Optional<Message> message) {
        return message.map(present -> sender.send(present).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Nothing, if there is nothing to tell or the claim would be over before the answer. */
    private Optional<Message> message(Webhook webhook, Delivery delivery, long begun) {
        if (System.nanoTime() - begun > settings.timeout().toNanos()) return Optional.empty();
        try {
            var body = bodies.of(webhook, delivery);
            if (body.isEmpty()) results.drop(delivery);
            return body.map(bytes -> signed(webhook, delivery, bytes));
        } catch (RuntimeException | Error failure) {
            if (DatabaseFailures.isCauseOf(failure)) throw failure;
            log.error("Event {} cannot be sent to webhook {}", delivery.event(), delivery.webhook(), failure);
            keep(webhook, delivery, schedule.unreadable(delivery));
            return Optional.empty();
        }
    }

    private Message signed(Webhook webhook, Delivery delivery, byte[] body) {
        var now = Instant.now().getEpochSecond();
        var signatures = SigningSecret.signatures(secrets.of(webhook.id()), delivery.event(), now, body);
        var headers = Map.of(
                "webhook-id",
                delivery.event(),
                "webhook-timestamp",
                String.valueOf(now),
                "webhook-signature",
                signatures);
        var owner = webhook.service().value();
        return new Message(owner, Target.of(webhook.url()), EventBodies.CONTENT_TYPE, headers, body);
    }

    private void keep(Webhook webhook, Delivery delivery, Answer answer) {
        var result = schedule.after(delivery, answer);
        if (!answer.isGone()) {
            keep(webhook, delivery, result);
            return;
        }
        results.end(delivery, result);
        metrics.ended(webhook.service());
        log.info(
                "Webhook {} of service {} has ended: its receiver wants nothing more", webhook.id(), webhook.service());
    }

    private void keep(Webhook webhook, Delivery delivery, Result result) {
        results.keep(delivery, result);
        metrics.count(webhook.service(), result.state());
    }

    /** The claim ends by itself, and it is sent again. */
    private static void report(Delivery delivery, Throwable failure) {
        if (DatabaseFailures.isCauseOf(failure)) log.debug("What came of {} cannot be kept", delivery.event(), failure);
        else log.error("What came of {} cannot be kept", delivery.event(), failure);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
