package io.lectern.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kafka.KafkaSettings.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's file can say of Kafka's clients. */
class KafkaClientsTest {

    @Test
    void whatKeepsTheOrderAndLosesNothingStandsWhateverTheFileSays(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("kafka.properties"), """
                acks=0
                enable.idempotence=false
                max.in.flight.requests.per.connection=5
                delivery.timeout.ms=1000
                compression.type=gzip
                """);

        var clients = KafkaClients.of(new KafkaSettings(List.of("localhost:9092"), Detail.THIN, file));

        assertThat(clients.producer())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("max.in.flight.requests.per.connection", 1)
                .containsEntry("delivery.timeout.ms", Integer.MAX_VALUE)
                .containsEntry("compression.type", "gzip");
    }
}
