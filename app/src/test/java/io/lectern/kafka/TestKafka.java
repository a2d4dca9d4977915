package io.lectern.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real Kafka, which makes no topic by itself. */
final class TestKafka implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private final EmbeddedKafkaKraftBroker cluster = new EmbeddedKafkaKraftBroker(1, 3);

    private TestKafka() {}

    static TestKafka start() {
        var kafka = new TestKafka();
        kafka.cluster.brokerProperty("auto.create.topics.enable", "false");
        kafka.cluster.afterPropertiesSet();
        return kafka;
    }

    /** What a consumer got: the CloudEvent of which the record tells, and the key that it had. */
    record Heard(String key, ObjectNode event) {
        String id() {
            return event.get("id").asString();
        }

        String stream() {
            return event.get("subject").asString();
        }
    }

    String servers() {
        return cluster.getBrokersAsString();
    }

    /** Begins anew, without any topic. */
    void deleteTopics() {
        cluster.doWithAdmin(admin -> {
            try {
                admin.deleteTopics(admin.listTopics().names().get()).all().get();
                await().until(() -> admin.listTopics().names().get().isEmpty());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void stopBroker() {
        cluster.getCluster().brokers().get(0).shutdown();
    }

    void startBroker() {
        cluster.getCluster().brokers().get(0).startup();
    }

    /** All that is in a topic, by partitions. */
    List<Heard> all(String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var heard = new ArrayList<Heard>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each)))
                consumer.poll(POLL).forEach(record -> heard.add(heard(record)));
            return heard;
        }
    }

    private static Heard heard(ConsumerRecord<String, byte[]> record) {
        var event = JsonMapper.shared().createObjectNode();
        for (var header : record.headers()) {
            var value = new String(header.value(), UTF_8);
            if (header.key().equals("content-type")) event.put("datacontenttype", value);
            else if (header.key().equals("ce_lecternversion")) event.put("lecternversion", Integer.parseInt(value));
            else event.put(header.key().replaceFirst("^ce_", ""), value);
        }
        event.set("data", JsonMapper.shared().readTree(record.value()));
        return new Heard(record.key(), event);
    }

    @Override
    public void close() {
        cluster.destroy();
    }
}
