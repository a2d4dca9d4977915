package io.lectern.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kafka.KafkaSettings.Detail;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a Kafka can be. */
class KafkaSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9092", "kafka-1.school.example:19092", "10.0.0.7:9092", "[::1]:9092"})
    void aHostAndAPort(String server) {
        assertThat(new KafkaSettings(List.of(server, server), Detail.THIN, null).bootstrapServers())
                .contains(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "kafka://localhost:9092", "localhost:", "localhost:port", ":9092", " "})
    void aSlipIsRefused(String server) {
        assertThatThrownBy(() -> new KafkaSettings(List.of("localhost:9092", server), Detail.THIN, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lectern.kafka.bootstrap-servers");
    }
}
