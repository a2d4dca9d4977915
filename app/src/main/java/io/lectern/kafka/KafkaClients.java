package io.lectern.kafka;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * How Kafka's clients are set up: by the operator's file, and over it by what keeps the order and loses nothing.
 *
 * @param producer for who sends records
 * @param admin for who looks for topics
 */
record KafkaClients(Map<String, Object> producer, Map<String, Object> admin) {
    /** How long Kafka may take for anything. */
    static final Duration WITHIN = Duration.ofSeconds(5);

    private static final int MILLIS = (int) WITHIN.toMillis();

    static KafkaClients of(KafkaSettings settings) {
        var common = read(settings.config());
        common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        common.putIfAbsent(CommonClientConfigs.CLIENT_ID_CONFIG, "lectern");
        // What Lectern measures, it says itself.
        common.putIfAbsent(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        common.putIfAbsent(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return new KafkaClients(producer(common), admin(common));
    }

    private static Map<String, Object> producer(Map<String, Object> common) {
        var producer = new HashMap<>(common);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A new partition takes whichever request comes first, also the second of two whose first one was refused while
        // the partition had no leader: by brokers before 4.5 (KAFKA-15591).
        producer.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // A record that was given up on its way could come after those behind it: who waits gives up all of them.
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MILLIS);
        producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return producer;
    }

    private static Map<String, Object> admin(Map<String, Object> common) {
        var admin = new HashMap<>(common);
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS);
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS);
        return admin;
    }

    private static Map<String, Object> read(@Nullable Path file) {
        var read = new HashMap<String, Object>();
        if (file == null) return read;
        try {
            PropertiesLoaderUtils.loadProperties(new FileSystemResource(file))
                    .forEach((name, value) -> read.put(name.toString(), value));
            return read;
        } catch (IOException e) {
            throw new StartException("The file " + file + " of lectern.kafka.config cannot be read", e);
        }
    }
}
