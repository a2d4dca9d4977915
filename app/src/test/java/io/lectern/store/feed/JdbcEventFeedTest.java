package io.lectern.store.feed;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.Position;
import io.lectern.kernel.id.UserId;
import io.lectern.store.Tampering;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcEventFeedTest {
    private static final int ANY_SIZE = Integer.MAX_VALUE;

    private final Channel ada = Channel.user(UserId.of("ada"));
    private final Channel cy = Channel.user(UserId.of("cy"));
    private TestStore store;

    @BeforeEach
    void adaHearsTheOddOnes() {
        store = new TestStore();
        for (var user : List.of("ada", "ben", "ada", "ben", "ada")) publish(user, "l");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void theLastEventForAChannelIsFoundUpToAnIndex() {
        assertThat(store.feed.lastFor(ada, store.feed.head())).hasValue(store.feed.at(5));
        assertThat(store.feed.lastFor(ada, 4)).hasValue(store.feed.at(3));
        assertThat(store.feed.lastFor(ada, 0)).isEmpty();
        assertThat(store.feed.lastFor(cy, 5)).isEmpty();
    }

    @Test
    void theOnesBeforeTheLastAreFoundToo() {
        assertThat(store.feed.lastFor(ada, 5, 2)).hasValue(3);
        assertThat(store.feed.lastFor(ada, 5, 3)).hasValue(1);
        assertThat(store.feed.lastFor(ada, 5, 4)).isEmpty();
    }

    @Test
    void whatIsAddressedToAChannelIsReadBetweenTwoIndexesInOrder() {
        assertThat(indexes(0, 5, 10, ANY_SIZE)).containsExactly(1L, 3L, 5L);
        assertThat(indexes(1, 4, 10, ANY_SIZE)).containsExactly(3L);
        assertThat(indexes(0, 5, 2, ANY_SIZE)).containsExactly(1L, 3L);
        assertThat(indexes(5, 5, 10, ANY_SIZE)).isEmpty();
        assertThat(store.feed.addressed(cy, 0, 5, 10, ANY_SIZE)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsLeftForLaterButTheFirstIsAlwaysRead() {
        var large = "x".repeat(10_000);
        publish("ada", large);
        publish("ada", large);

        assertThat(indexes(0, 7, 10, 10_000)).containsExactly(1L, 3L, 5L);
        assertThat(indexes(5, 7, 10, 10_000)).containsExactly(6L);
        assertThat(store.feed.addressed(ada, 5, 7, 1, 1).get(0).payload()).hasSizeGreaterThan(10_000);
    }

    @Test
    void onlyWhatIsStoredIsHeldAndAsThatVeryEvent() {
        var first = store.feed.at(1);
        assertThat(store.feed.holds(first)).isTrue();
        assertThat(store.feed.holds(store.feed.at(0))).isTrue();
        assertThat(store.feed.holds(new Position(6, first.event()))).isFalse();
        assertThat(store.feed.holds(new Position(1, store.feed.at(2).event()))).isFalse();
        assertThat(store.feed.holds(new Position(0, first.event()))).isFalse();
    }

    @Test
    void aPlaceIsSpeltAlikeForOneChannelAndSaysNothingToAnother() {
        var spelt = new HashSet<String>();
        for (var index = 0; index <= 5; index++) {
            var place = store.feed.at(index);
            var text = store.feed.format(ada, place);
            assertThat(text).matches("[A-Za-z0-9_-]{22}").isEqualTo(store.feed.format(ada, place));
            assertThat(store.feed.parse(ada, text)).hasValue(place);
            assertThat(store.feed.parse(cy, text)).isEmpty();
            assertThat(spelt.add(text) & spelt.add(store.feed.format(cy, place)))
                    .isTrue();
        }
    }

    @Test
    void noOtherTextIsAPlace() {
        var text = store.feed.format(ada, store.feed.at(3));
        for (var i = 0; i < text.length(); i++)
            for (var other : "AZaz09-_".toCharArray())
                if (text.charAt(i) != other) {
                    var forged = text.substring(0, i) + other + text.substring(i + 1);
                    assertThat(store.feed.parse(ada, forged)).as(forged).isEmpty();
                }
        for (var none : List.of("", "gibberish", "0123456789ab.17", "A".repeat(22), text + "A", text + "="))
            assertThat(store.feed.parse(ada, none)).as(none).isEmpty();
    }

    @Test
    void whatWasGivenInAnotherHistoryIsNotHeldWhereOtherEventsStandNow() {
        var given =
                store.feed.parse(ada, store.feed.format(ada, store.feed.at(4))).orElseThrow();
        Tampering.with(store.jdbc.getDataSource(), "DELETE FROM store.domain_event WHERE global_index > 3");
        Tampering.with(store.jdbc.getDataSource(), "DELETE FROM store.event_audience WHERE global_index > 3");
        store.jdbc.update("ALTER TABLE store.domain_event ALTER COLUMN global_index RESTART WITH 4");
        for (var n = 0; n < 3; n++) publish("ada", "other");

        assertThat(store.feed.holds(given)).isFalse();
        assertThat(store.feed.holds(store.feed.at(3))).isTrue();
    }

    private List<Long> indexes(long after, long upTo, int limit, int bytes) {
        return store.feed.addressed(ada, after, upTo, limit, bytes).stream()
                .map(StoredEvent::index)
                .toList();
    }

    private void publish(String user, String lamp) {
        var metadata = Map.of("audience", Map.of("users", List.of(user)));
        store.events.publish(event(UUID.randomUUID().toString(), 0, new PutOut(lamp), metadata, Instant.now()));
    }
}
