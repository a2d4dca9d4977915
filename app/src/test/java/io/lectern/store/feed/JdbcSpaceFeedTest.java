package io.lectern.store.feed;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.SpaceFeed;
import io.lectern.kernel.feed.SpaceFeed.Filter;
import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.id.SpaceId;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSpaceFeedTest {
    private static final int ANY_SIZE = Integer.MAX_VALUE;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId SPACE = SpaceId.of("s1");

    private TestStore store;
    private SpaceFeed feed;

    @BeforeEach
    void open() {
        store = new TestStore();
        feed = new JdbcSpaceFeed(new SpaceQueries(JdbcClient.create(store.jdbc)), (JdbcEventFeed) store.feed);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void theEventsOfOneSpaceAreReadFromBothEnds() {
        for (var space : List.of("s1", "s2", "s1", "", "s1")) publish(space, "ada", "l", NOON);

        assertThat(all(filter(null, null, null), false, 2)).containsExactly(1L, 3L, 5L);
        assertThat(all(filter(null, null, null), true, 2)).containsExactly(5L, 3L, 1L);
        var part = feed.read(filter(null, null, null), new Range(1, 4, false), 10, ANY_SIZE);
        assertThat(indexes(part)).containsExactly(3L);
        assertThat(part.rest().isEmpty()).isTrue();
    }

    @Test
    void aPartEndsAfterSoManyBytesButTheFirstIsAlwaysRead() {
        for (var n = 0; n < 5; n++) publish("s1", "ada", "x".repeat(10_000), NOON);

        var part = feed.read(filter(null, null, null), new Range(0, 5, false), 10, 25_000);
        assertThat(indexes(part)).containsExactly(1L, 2L);
        assertThat(part.rest()).isEqualTo(new Range(2, 5, false));
        assertThat(indexes(feed.read(filter(null, null, null), part.rest(), 10, 1)))
                .containsExactly(3L);
        assertThat(indexes(feed.read(filter(null, null, null), new Range(0, 5, true), 10, 25_000)))
                .containsExactly(5L, 4L);
    }

    @Test
    void anActorIsTheOneWhoActedAndNobodyWhoIsOnlyNamed() {
        publish("s1", "ada", "l", NOON);
        publish("s1", "ben", "ada", NOON);
        publish("s1", "adam", "l", NOON);

        assertThat(all(filter("ada", null, null), false, 2)).containsExactly(1L);
        assertThat(all(filter("ben", null, null), false, 2)).containsExactly(2L);
        assertThat(all(filter("ad", null, null), false, 2)).isEmpty();
    }

    @Test
    void timesThatAreALittleOutOfOrderAreFound() {
        var random = new Random(7);
        var times = new ArrayList<Instant>();
        for (var n = 0; n < 300; n++) {
            var spread = (int) JdbcSpaceFeed.OUT_OF_ORDER.toSeconds() / 2;
            var time = NOON.plusSeconds(n * 60L + random.nextInt(2 * spread) - spread);
            publish(times, time);
        }

        assertFoundByTimes(times, random);
    }

    @Test
    void timesOfAnImportAreFoundInWhateverOrderTheyAre() {
        var random = new Random(11);
        var times = new ArrayList<Instant>();
        for (var n = 0; n < 2_300; n++)
            publish(times, NOON.plus(Duration.ofMinutes(random.nextInt(n < 1_200 ? 100 : 320))));
        note(times);
        for (var n = 0; n < 300; n++) publish(times, NOON.plus(Duration.ofMinutes(n)));

        assertFoundByTimes(times, random);
        assertThat(store.jdbc.queryForList("select space from store.unordered_times order by 1", String.class))
                .containsExactly("s1", "s1", "s2");
    }

    @Test
    void timesOfAnImportThatAreYetToComeAreFoundBesideWhatComesBeforeThem() {
        var times = new ArrayList<Instant>();
        for (var n = 0; n < 50; n++)
            publish(times, Instant.parse("2999-01-01T00:00:00Z").plusSeconds(n));
        note(times);
        for (var n = 0; n < 50; n++) publish(times, NOON.plus(Duration.ofMinutes(n)));

        assertFoundByTimes(times, new Random(13));
    }

    @Test
    void anImportInTheOrderOfItsTimesIsSearchedLikeWhatIsWrittenHere() {
        var times = new ArrayList<Instant>();
        for (var n = 0; n < 50; n++)
            publish(times, Instant.parse("2020-01-01T00:00:00Z").plusSeconds(n));
        note(times);

        assertThat(store.jdbc.queryForList("select * from store.unordered_times"))
                .isEmpty();
    }

    /** As an import does that brought all that there is. */
    private void note(List<Instant> times) {
        var told = new SpaceTimes();
        for (var at = 0; at < times.size(); at++) told.add(space(at), DateTimeUtils.formatInstant(times.get(at)));
        new UnorderedTimes(JdbcClient.create(store.jdbc)).note(told);
    }

    private void assertFoundByTimes(List<Instant> times, Random random) {
        for (var n = 0; n < 40; n++) {
            var from = NOON.plus(Duration.ofMinutes(random.nextInt(320) - 10));
            var to = from.plus(Duration.ofMinutes(random.nextInt(100)));
            for (var filter : List.of(filter(null, from, to), filter(null, from, null), filter(null, null, to))) {
                var wanted = new ArrayList<Long>();
                for (var at = 0; at < times.size(); at++)
                    if (at % 7 != 0 && isIn(times.get(at), filter)) wanted.add(at + 1L);
                assertThat(all(filter, false, 50)).isEqualTo(wanted);
                Collections.reverse(wanted);
                assertThat(all(filter, true, 50)).isEqualTo(wanted);
            }
        }
    }

    /** Most are in the one space, some in another. */
    private void publish(List<Instant> times, Instant at) {
        publish(space(times.size()), "ada", "l", at);
        times.add(at);
    }

    private static String space(int place) {
        return place % 7 == 0 ? "s2" : "s1";
    }

    @Test
    void timesNarrowWhatIsLookedAt() {
        for (var n = 0; n < 100; n++) publish("s1", "ada", "l", NOON.plus(Duration.ofHours(n)));
        var whole = new Range(0, 100, false);

        assertThat(feed.narrow(filter(null, NOON.plus(Duration.ofHours(50)), null), whole))
                .isEqualTo(new Range(50, 100, false));
        assertThat(feed.narrow(filter(null, null, NOON.plus(Duration.ofHours(50))), whole))
                .isEqualTo(new Range(0, 51, false));
        assertThat(feed.narrow(filter(null, NOON.minusSeconds(99999), NOON.minusSeconds(88888)), whole)
                        .isEmpty())
                .isTrue();
    }

    private static boolean isIn(Instant time, Filter filter) {
        return (filter.from() == null || !time.isBefore(filter.from()))
                && (filter.to() == null || !time.isAfter(filter.to()));
    }

    private List<Long> all(Filter filter, boolean newestFirst, int limit) {
        var read = new ArrayList<Long>();
        var rest = feed.narrow(filter, new Range(0, store.feed.head(), newestFirst));
        while (!rest.isEmpty()) {
            var part = feed.read(filter, rest, limit, ANY_SIZE);
            read.addAll(indexes(part));
            rest = part.rest();
        }
        return read;
    }

    private static List<Long> indexes(SpaceFeed.Part part) {
        return part.events().stream().map(StoredEvent::index).toList();
    }

    private static Filter filter(@Nullable String actor, @Nullable Instant from, @Nullable Instant to) {
        return new Filter(SPACE, actor, null, from, to);
    }

    private void publish(String space, String actor, String lamp, Instant at) {
        var metadata = space.isEmpty()
                ? Map.of("actor", actor, "other", "ada")
                : Map.of("actor", actor, "other", "ada", "space", space);
        store.events.publish(event(UUID.randomUUID().toString(), 0, new PutOut(lamp), metadata, at));
    }
}
