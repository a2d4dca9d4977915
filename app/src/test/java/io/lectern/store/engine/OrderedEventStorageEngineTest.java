package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.store.Tampering;
import io.lectern.store.engine.LampEvent.Lit;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.LampEvent.Rubbed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrderedEventStorageEngineTest {
    private static final SpaceId SPACE = SpaceId.of("s1");
    private static final UserId ADA = UserId.of("ada@example|1");
    private static TestStore store;

    @BeforeAll
    static void start() {
        store = new TestStore();
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    @Test
    void whatIsAppendedIsReadBackAlike() {
        var fact = new Lit(SPACE, ADA, Instant.parse("2026-11-23T09:00:00.123456Z"), null, 7, List.of(ADA));
        var audience = Audience.educators(SPACE).and(ADA);
        var metadata = EventMetadata.in(SPACE, audience).with("lamp", "l1").toMetaData();
        var at = Instant.parse("2026-11-23T09:00:01.5Z");
        store.engine.appendEvents(event("lamp-back", 0, fact, metadata.and("actor", "ada"), at));

        var read = store.engine.readEvents("lamp-back").next();

        assertThat(read.getPayload()).isEqualTo(fact);
        assertThat(read.getTimestamp()).isEqualTo(at);
        assertThat(read.getType()).isEqualTo("Lamp");
        assertThat(read.getMetaData())
                .isEqualTo(MetaData.from(Map.of(
                        "space",
                        "s1",
                        "actor",
                        "ada",
                        "ids",
                        Map.of("space", "s1", "lamp", "l1"),
                        "audience",
                        Map.of("educators", List.of("s1"), "users", List.of("ada@example|1")))));
    }

    @Test
    void aFactIsStoredUnderItsWireNameAndRevision() {
        store.engine.appendEvents(event("lamp-named", 0, new Lit(SPACE, ADA, Instant.now(), "on", 1, List.of())));

        assertThat(store.jdbc.queryForMap(
                        "SELECT payload_type, payload_revision FROM store.domain_event WHERE aggregate_identifier = ?",
                        "lamp-named"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("payload_type", "lamp:Lit", "payload_revision", "2"));
    }

    @Test
    void anEarlierRevisionIsReadAsOfTodayByWhoeverReads() {
        store.jdbc.update("""
                insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload, meta_data)
                values ('lamp-earlier', 'lamp-earlier', 0, 'Lamp', '2024-09-02T08:00:00Z', 'lamp:Lit',
                convert_to('{"by":"ada@example|1","strength":7}', 'UTF8'), '{}')""");
        var today = new Lit(null, ADA, null, null, 7, null);

        assertThat(store.engine.readEvents("lamp-earlier").next().getPayload()).isEqualTo(today);
        assertThat(store.engine
                        .readEvents(null, false)
                        .<Object>map(event -> event.getPayload())
                        .toList())
                .contains(today);
        assertThat(store.feed.after(0, 10_000).stream()
                        .filter(event -> event.id().equals("lamp-earlier"))
                        .map(event -> new String(event.payload(), StandardCharsets.UTF_8)))
                .containsExactly("{\"by\":\"ada@example|1\",\"brightness\":7}");
    }

    @Test
    void whatIsRetiredIsReadAndNeverStoredAgain() {
        store.jdbc.update("""
                insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
                values ('lamp-rubbed', 'lamp-rubbed', 0, 'Lamp', '2024-09-02T08:00:00Z', 'lamp:Rubbed', '1',
                convert_to('{"lamp":"l1"}', 'UTF8'), '{}')""");

        assertThat(store.engine.readEvents("lamp-rubbed").next().getPayload()).isEqualTo(new Rubbed("l1"));
        assertThatThrownBy(() -> store.engine.appendEvents(event("lamp-rubbed", 1, new Rubbed("l1"))))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("lamp:Rubbed is retired and cannot be stored");
    }

    @Test
    void whatIsInNoVocabularyCannotBeStored() {
        var stranger = GenericEventMessage.asEventMessage(List.of("no fact"));

        assertThatThrownBy(() -> store.engine.appendEvents(stranger))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("is of no category");
    }

    @Test
    void theSecondToAppendAVersionLosesTheRace() {
        store.engine.appendEvents(event("lamp-raced", 0, new PutOut("l")), event("lamp-raced", 1, new PutOut("l")));

        assertThatThrownBy(() -> store.engine.appendEvents(event("lamp-raced", 1, new PutOut("l"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> store.engine.appendEvents(event("lamp-raced", 0, new PutOut("l"))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void aLongStreamIsReadWhole() {
        var many = LongStream.range(0, 1_203)
                .mapToObj(n -> event("lamp-long", n, new PutOut("l" + n)))
                .toList();
        store.engine.appendEvents(many);

        assertThat(store.engine.readEvents("lamp-long").asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(1_203)
                .isSorted();
        assertThat(store.engine.lastSequenceNumberFor("lamp-long")).contains(1_202L);
    }

    @Test
    void ofLargeEventsFewAreReadAtOnce() {
        var large = "l".repeat(400 * 1024);
        var many = LongStream.range(0, 30)
                .mapToObj(n -> event("lamp-large", n, new PutOut(large + n)))
                .toList();
        store.engine.appendEvents(many);

        var part = ((OrderedEventStorageEngine) store.engine).fetchDomainEvents("lamp-large", 5, 500);

        assertThat(part.stream().map(DomainEventData::getSequenceNumber))
                .containsExactly(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);
        assertThat(store.engine.readEvents("lamp-large").asStream().map(DomainEventMessage::getPayload))
                .isEqualTo(many.stream().map(DomainEventMessage::getPayload).toList());
    }

    @Test
    void spaceAndAudienceAreRowsBesideTheEvent() {
        var audience = Audience.members(SPACE).and(ADA);
        var metadata = EventMetadata.in(SPACE, audience).toMetaData();
        store.engine.appendEvents(event("lamp-heard", 0, new PutOut("l"), metadata, Instant.now()));

        var index = indexOf("lamp-heard");
        assertThat(store.jdbc.queryForObject(
                        "SELECT space FROM store.domain_event WHERE global_index = ?", String.class, index))
                .isEqualTo("s1");
        assertThat(store.jdbc.queryForList(
                        "SELECT channel FROM store.event_audience WHERE global_index = ?", String.class, index))
                .containsExactlyInAnyOrder(
                        Channel.educators(SPACE).key(),
                        Channel.students(SPACE).key(),
                        Channel.user(ADA).key());
    }

    @Test
    void anAudienceThatWasReadBackIsRecordedAgain() {
        var metadata = Map.of("audience", Map.of("users", List.of("ada")));
        store.engine.appendEvents(event("lamp-again", 0, new PutOut("l"), metadata, Instant.now()));

        assertThat(store.jdbc.queryForList(
                        "SELECT channel FROM store.event_audience WHERE global_index = ?",
                        String.class,
                        indexOf("lamp-again")))
                .containsExactly("user:ada");
    }

    @Test
    void anEventWithoutAnAudienceIsStoredAndHeardByNobody() {
        store.engine.appendEvents(event("lamp-unheard", 0, new PutOut("l")));

        assertThat(store.jdbc.queryForObject(
                        "SELECT count(*) FROM store.event_audience WHERE global_index = ?",
                        Long.class,
                        indexOf("lamp-unheard")))
                .isZero();
    }

    @Test
    void theViewShowsEventsAsJson() {
        var fact = new Lit(SPACE, ADA, Instant.parse("2026-11-23T09:00:00Z"), null, 7, List.of());
        store.engine.appendEvents(event("lamp-viewed", 0, fact, Map.of("actor", "ada"), Instant.now()));

        var seen = store.jdbc.queryForMap("""
                SELECT type, version, payload::text AS payload, metadata ->> 'actor' AS actor,
                       timestamp <= now() AS past
                  FROM store.event WHERE stream = 'lamp-viewed'""");

        assertThat(seen)
                .containsEntry("type", "lamp:Lit")
                .containsEntry("version", 0L)
                .containsEntry("actor", "ada")
                .containsEntry("past", true);
        assertThat((String) seen.get("payload")).isEqualToIgnoringWhitespace("""
                        {"at":"2026-11-23T09:00:00Z","by":"ada@example|1","space":"s1","seenBy":[],"brightness":7}""");
    }

    @Test
    void aStoredTypeThatNobodyKnowsIsAnErrorWhenItIsRead() {
        store.engine.appendEvents(event("lamp-lost", 0, new PutOut("l")));
        Tampering.with(
                store.pool,
                "UPDATE store.domain_event SET payload_type = 'lamp:Stolen' WHERE global_index = ?",
                indexOf("lamp-lost"));
        try {
            assertThatThrownBy(() -> store.engine.readEvents("lamp-lost").next().getPayload())
                    .hasMessageContaining("lamp:Stolen");
        } finally {
            Tampering.with(store.pool, "DELETE FROM store.domain_event WHERE payload_type = 'lamp:Stolen'");
        }
    }

    @Test
    void aPayloadThatCannotBeReadFailsOnlyForWhoWantsIt() {
        store.engine.appendEvents(event("lamp-torn", 0, new Lit(SPACE, ADA, Instant.now(), null, 1, List.of())));
        var index = indexOf("lamp-torn");
        Tampering.with(
                store.pool,
                "UPDATE store.domain_event SET payload = '{', payload_revision = '1' WHERE global_index = ?",
                index);
        try {
            store.watermark.settled();
            var before = GapAwareTrackingToken.newInstance(index - 1, Set.of());
            var read = store.engine.readEvents(before, false).findFirst().orElseThrow();

            assertThat(read.getPayloadType()).isEqualTo(Lit.class);
            assertThatThrownBy(read::getPayload).isInstanceOf(SerializationException.class);
        } finally {
            Tampering.with(store.pool, "DELETE FROM store.domain_event WHERE global_index = ?", index);
        }
    }

    private static long indexOf(String stream) {
        return store.jdbc.queryForObject(
                "SELECT global_index FROM store.domain_event WHERE aggregate_identifier = ?", Long.class, stream);
    }
}
