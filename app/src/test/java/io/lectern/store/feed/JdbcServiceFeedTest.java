package io.lectern.store.feed;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a time stands among the events of all spaces, so that nothing is left out of what is sent again from it. */
class JdbcServiceFeedTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<Instant> times = new ArrayList<>();
    private TestStore store;
    private JdbcServiceFeed feed;

    @BeforeEach
    void open() {
        store = new TestStore();
        feed = new JdbcServiceFeed(new ServiceQueries(JdbcClient.create(store.jdbc)), (JdbcEventFeed) store.feed);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void timesThatAreALittleOutOfOrderAreFound() {
        var random = new Random(7);
        for (var n = 0; n < 200; n++) publish(NOON.plusSeconds(n * 60L + random.nextInt(300)));

        assertFound(random);
    }

    @Test
    void timesOfAnImportAreFoundInWhateverOrderTheyAre() {
        var random = new Random(11);
        for (var space = 0; space < 3; space++)
            for (var n = 0; n < 60; n++) publish(NOON.plus(Duration.ofMinutes(3L * n + space)));
        store.jdbc.update(
                "insert into store.import (source, erased, ended_at) values ('x', '{}', ?::timestamptz)",
                NOON.plus(Duration.ofMinutes(190)).toString());
        for (var n = 0; n < 60; n++) publish(NOON.plus(Duration.ofMinutes(200 + 2L * n)));

        assertFound(random);
    }

    private void assertFound(Random random) {
        var head = (long) times.size();
        for (var n = 0; n < 60; n++) {
            var time = NOON.plusSeconds(random.nextInt(350 * 60) - 600L);
            assertThat(feed.before(time, head)).as("before " + time).isEqualTo(first(time) - 1);
            assertThat(feed.until(time, head)).as("until " + time).isEqualTo(last(time));
        }
        assertThat(feed.before(times.get(20), head)).isEqualTo(first(times.get(20)) - 1);
        assertThat(feed.until(times.get(20), head)).isEqualTo(last(times.get(20)));
    }

    private long first(Instant time) {
        return indexes()
                .filter(index -> !time(index).isBefore(time))
                .findFirst()
                .orElse(times.size() + 1L);
    }

    private long last(Instant time) {
        return indexes().filter(index -> !time(index).isAfter(time)).max().orElse(0);
    }

    private LongStream indexes() {
        return LongStream.rangeClosed(1, times.size());
    }

    private Instant time(long index) {
        return times.get((int) index - 1);
    }

    private void publish(Instant time) {
        var stream = "lamp-" + times.size();
        store.engine.appendEvents(event(stream, 0, new PutOut("l"), Map.of(), time));
        times.add(time);
    }
}
