package io.lectern.kafka;

import io.lectern.feed.AllEvents.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/** Sends events as records, and waits until all brokers that are in step have them. */
class KafkaSender implements AutoCloseable {
    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final KafkaTemplate<String, byte[]> template;
    private final KafkaTopics topics;
    private final KafkaMetrics metrics;

    KafkaSender(KafkaClients clients, KafkaMetrics metrics) {
        this.producers = new DefaultKafkaProducerFactory<>(clients.producer());
        this.producers.setPhysicalCloseTimeout(0);
        this.template = new KafkaTemplate<>(producers);
        // The usual one logs what could not be sent, and so what people wrote.
        this.template.setProducerListener(new ProducerListener<>() {});
        this.topics = new KafkaTopics(clients.admin());
        this.metrics = metrics;
    }

    /** @throws KafkaUnavailable if it is not sure that Kafka has all of them: then all are to be sent again */
    void send(List<Item> events) throws InterruptedException {
        var records = new ArrayList<CompletableFuture<?>>();
        try {
            for (var item : events) {
                var record = KafkaRecords.of(item);
                if (topics.isThere(record.topic())) records.add(template.send(record));
                else if (item.to() == null) throw new KafkaUnavailable("there is no topic " + record.topic());
            }
            CompletableFuture.allOf(records.toArray(CompletableFuture<?>[]::new))
                    .get(KafkaClients.WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptException stopping) {
            throw new InterruptedException();
        } catch (ExecutionException
                | TimeoutException
                | KafkaException
                | org.springframework.kafka.KafkaException failure) {
            // What is on its way still goes nowhere without what was before it, and then comes again.
            close();
            throw new KafkaUnavailable(failure);
        }
        metrics.sent(records.size(), events.size() - records.size());
    }

    /** Lets go of the connections, and of what is not sent; sending begins with new ones. */
    @Override
    public void close() {
        producers.reset();
    }
}
