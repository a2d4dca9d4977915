package io.lectern.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is, and what is told there; the settings {@code lectern.kafka.*}.
 *
 * @param bootstrapServers some of its brokers, as host:port; none: nothing is sent to Kafka
 * @param detail whether it is told what events say, or their ids alone
 * @param config a file of properties with more settings of Kafka's clients, such as those of TLS and SASL
 */
@ConfigurationProperties("lectern.kafka")
record KafkaSettings(
        @DefaultValue List<String> bootstrapServers,
        @DefaultValue("thin") Detail detail,
        @Nullable Path config) {
    private static final Pattern SERVER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+):[0-9]{1,5}");

    /** Refuses what no Kafka can be at, since a slip would be taken for a Kafka that is away. */
    KafkaSettings {
        for (var server : bootstrapServers)
            if (!SERVER.matcher(server).matches())
                throw new IllegalArgumentException(
                        "lectern.kafka.bootstrap-servers cannot be " + server + ": it needs host:port, with commas");
    }

    enum Detail {
        THIN,
        FAT
    }
}
