package io.lectern.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.docs.EveryAction;
import io.lectern.erasure.PersonErasures;
import io.lectern.golden.GoldenFile.Key;
import io.lectern.kernel.event.Retired;
import io.lectern.kernel.stream.Categories;
import io.lectern.store.log.StoredRow;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Has everything happen once, and writes down how it was stored; runs only when it is asked for by name. */
class GoldenRecording extends RunningLectern {
    private static final Path FOLDER = Path.of("target/golden");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Autowired
    private ApplicationContext lectern;

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyEventIsWrittenDownAsItIsStored() throws Exception {
        var acts = new EveryAction(ada, ben, cat, space());
        acts.doMost(Instant.now());
        acts.write(Instant.now());
        awaitAll("assignment:Closed", "assignment:DueSoon", "message:Replied");
        new PersonErasures(lectern).erase("ben");
        acts.write(Instant.now());
        acts.comeAndGo();
        awaitAll(categories.eventTypes().stream()
                .flatMap(category -> category.types().entrySet().stream())
                .filter(type -> !type.getValue().isAnnotationPresent(Retired.class))
                .map(Map.Entry::getKey)
                .toArray(String[]::new));
        Files.createDirectories(FOLDER);
        var name = String.valueOf(GoldenFile.all().size() + 1);

        Files.write(FOLDER.resolve(name + GoldenFile.EVENTS), events());
        Files.write(FOLDER.resolve(name + GoldenFile.KEYS), keys());
    }

    private void awaitAll(String... types) {
        await().atMost(TIMEOUT)
                .untilAsserted(
                        () -> assertThat(jdbc.queryForList("select payload_type from store.domain_event", String.class))
                                .contains(types));
    }

    private byte[] events() {
        var all = new ByteArrayOutputStream();
        jdbc.query("select * from store.domain_event order by global_index", row -> {
            var event = new StoredRow(
                    row.getLong("global_index"),
                    row.getString("event_identifier"),
                    row.getString("aggregate_identifier"),
                    row.getLong("sequence_number"),
                    row.getString("type"),
                    row.getString("time_stamp"),
                    row.getString("payload_type"),
                    row.getString("payload_revision"),
                    row.getString("space"),
                    row.getBytes("payload"),
                    row.getBytes("meta_data"));
            all.writeBytes(event.line());
            all.write('\n');
        });
        return all.toByteArray();
    }

    private List<String> keys() {
        return new ArrayList<>(jdbc.query(
                "select id, person, stream, secret from personal.key order by stream, person",
                (row, n) -> new Key(
                                row.getObject("id", UUID.class),
                                row.getString("person"),
                                row.getString("stream"),
                                row.getBytes("secret"))
                        .line()));
    }
}
