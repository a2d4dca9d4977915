package io.lectern.webhooks.delivery;

import io.lectern.kernel.id.ServiceId;
import io.lectern.metrics.ServiceTags;
import io.lectern.webhooks.registration.Webhook;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Counts what is sent, services beyond the first hundred together, and shows how far behind each webhook is. */
@Component
class WebhookMetrics {
    private final MeterRegistry registry;
    private final MultiGauge lag;
    private final MultiGauge waiting;
    private final ServiceTags services = new ServiceTags();

    WebhookMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.lag = MultiGauge.builder("lectern.webhooks.lag.events")
                .description("Events that were not looked at yet for a webhook")
                .register(registry);
        this.waiting = MultiGauge.builder("lectern.webhooks.waiting")
                .description("Events that the receiver of a webhook is still to have")
                .register(registry);
    }

    /** Counts an attempt by what became of the delivery. */
    void count(ServiceId service, DeliveryState state) {
        count(
                service,
                state == DeliveryState.RETRYING ? "retried" : state.name().toLowerCase(Locale.ROOT));
    }

    /** Counts a webhook that its receiver ended. */
    void ended(ServiceId service) {
        count(service, "ended");
    }

    /** Shows where webhooks stand. */
    void show(List<Webhook> webhooks, long head, Map<String, Long> open) {
        lag.register(rows(webhooks, webhook -> Math.max(0, head - webhook.position())), true);
        waiting.register(rows(webhooks, webhook -> open.getOrDefault(webhook.id(), 0L)), true);
    }

    private static List<Row<?>> rows(List<Webhook> webhooks, ToLongFunction<Webhook> value) {
        return webhooks.stream()
                .<Row<?>>map(webhook -> Row.of(
                        Tags.of(
                                "webhook",
                                webhook.id(),
                                "service",
                                webhook.service().value()),
                        value.applyAsLong(webhook)))
                .toList();
    }

    private void count(ServiceId service, String outcome) {
        Counter.builder("lectern.webhooks.deliveries")
                .description("Attempts to send an event to a webhook, by what came of them")
                .tags(List.of(services.of(service)))
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }
}
