package io.lectern.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is sent to Kafka, and what still is to be. */
class KafkaMetrics {
    private final AtomicLong behind = new AtomicLong();
    private final Counter delivered;
    private final Counter undeliverable;

    KafkaMetrics(MeterRegistry registry) {
        delivered = Counter.builder("lectern.kafka.delivered")
                .description("Records that Kafka has taken, repeats included")
                .baseUnit("records")
                .register(registry);
        undeliverable = Counter.builder("lectern.kafka.undeliverable")
                .description("Directed events whose topic is not there and cannot be made")
                .baseUnit("events")
                .register(registry);
        Gauge.builder("lectern.kafka.lag", behind, AtomicLong::get)
                .description("Stored events that are not sent to Kafka yet")
                .baseUnit("events")
                .strongReference(true)
                .register(registry);
    }

    void behind(long events) {
        behind.set(Math.max(0, events));
    }

    void sent(int records, int withoutTopic) {
        delivered.increment(records);
        undeliverable.increment(withoutTopic);
    }
}
