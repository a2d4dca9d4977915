package io.lectern.store.engine;

import static io.lectern.kernel.event.Metadata.MEMBERSHIP;
import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.replay.EventReader.Limit;
import io.lectern.kernel.replay.EventReader.Part;
import io.lectern.kernel.replay.EventReader.Selection;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.LampEvent.Silenced;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcEventReaderTest {
    private static final int MANY = 1_000_000;
    private static final String LONG = "l".repeat(300);
    private static TestStore store;
    private static JdbcEventReader reader;

    @BeforeAll
    static void start() {
        store = new TestStore();
        reader = new JdbcEventReader(JdbcClient.create(store.jdbc), store.serializer, store.encryption);
        for (var lamp = 1; lamp <= 4; lamp++)
            store.engine.appendEvents(event("lamp-" + lamp, 0, new PutOut(LONG + lamp)));
        store.engine.appendEvents(
                event("lamp-5", 0, new Silenced(null), Map.of(MEMBERSHIP, Map.of("user", "ada")), Instant.now()));
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @Test
    void aPartEndsAfterSoManyEvents() {
        assertThat(lamps(read(2, MANY))).containsExactly(LONG + 1, LONG + 2);
        assertThat(read(2, MANY).isLast()).isFalse();
    }

    @Test
    void aPartEndsWithTheEventThatExceedsItsBytes() {
        assertThat(lamps(read(MANY, 1))).containsExactly(LONG + 1);
        assertThat(lamps(read(MANY, 400))).containsExactly(LONG + 1, LONG + 2);
        assertThat(read(MANY, 400).isLast()).isFalse();
    }

    @Test
    void theLastPartSaysSo() {
        assertThat(lamps(read(MANY, MANY))).containsExactly(LONG + 1, LONG + 2, LONG + 3, LONG + 4);
        assertThat(read(MANY, MANY).isLast()).isTrue();
    }

    @Test
    void theLastEventAloneIsAWholePart() {
        var last = new Selection(null, null, Set.of(), true);

        var part = store.spring.execute(status -> reader.read(last, 0, MANY, new Limit(1, 1)));

        assertThat(part.events()).hasSize(1);
        assertThat(part.events().get(0).getPayload()).isEqualTo(new Silenced(null));
        assertThat(part.isLast()).isTrue();
    }

    @Test
    void eventsWithMetadataThatWasAskedForAreNamed() {
        var membership = new Selection(Set.of("lamp:PutOut"), null, Set.of(MEMBERSHIP), false);

        var part = store.spring.execute(status -> reader.read(membership, 0, MANY, new Limit(MANY, MANY)));

        assertThat(part.events()).hasSize(5);
        assertThat(part.named()).containsExactly(part.events().get(4).getIdentifier());
    }

    private static Part read(int events, int bytes) {
        var selection = new Selection(Set.of("lamp:PutOut"), null, Set.of(), false);
        return store.spring.execute(status -> reader.read(selection, 0, MANY, new Limit(events, bytes)));
    }

    private static List<String> lamps(Part part) {
        return part.events().stream()
                .map(event -> ((PutOut) event.getPayload()).lamp())
                .toList();
    }
}
