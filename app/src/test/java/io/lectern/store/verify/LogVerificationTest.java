package io.lectern.store.verify;

import static io.lectern.kernel.text.Json.JSON;
import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.start.StartException;
import io.lectern.store.Tampering;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.OpenAppend;
import io.lectern.store.engine.TestStore;
import io.lectern.store.log.StoredRows;
import io.lectern.store.seal.HashChain;
import io.lectern.store.seal.LogSeal;
import io.lectern.store.seal.TestSealer;
import io.lectern.store.seal.TestSigningKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever somebody does to the events who owns the database is found, and the first of it is named. */
class LogVerificationTest {
    private static final int BATCHES = 4;
    private static final int IN_BATCH = 10;
    private static final long UNUSED_INDEX = 21;

    private final TestStore store = new TestStore();
    private final DataSource database = store.jdbc.getDataSource();
    private final TestSigningKeys keys = new TestSigningKeys();

    @TempDir
    private Path folder;

    @BeforeEach
    void storeAndSeal() throws Exception {
        for (var batch = 0; batch < BATCHES; batch++) {
            for (var n = 0; n < IN_BATCH; n++) append("lamp-" + batch + "-" + n);
            assertThat(TestSealer.seal(store, keys)).isPresent();
            if (batch == 1)
                try (var undone = new OpenAppend(store)) {
                    undone.rollBack();
                }
        }
        assertThat(indexes()).hasSize(BATCHES * IN_BATCH).doesNotContain(UNUSED_INDEX);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void anHonestStoreIsAsItWasSealed() throws Exception {
        append("lamp-new");

        var result = verify();

        assertThat(result.findings().first()).isEmpty();
        assertThat(result.events()).isEqualTo(BATCHES * IN_BATCH);
        assertThat(result.seals()).isEqualTo(BATCHES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = convert_to('{\"lamp\":\"other\"}', 'UTF8')",
                "payload = convert_to(convert_from(payload, 'UTF8') || ' ', 'UTF8')",
                "meta_data = convert_to('{\"actor\":\"eve\"}', 'UTF8')",
                "time_stamp = '2020-01-01T00:00:00.000Z'",
                "payload_type = 'lamp:Lit'",
                "payload_revision = '9'",
                "event_identifier = 'another'",
                "aggregate_identifier = 'lamp-other'",
                "sequence_number = 5",
                "type = null",
                "space = 's9'"
            })
    void whateverIsChangedOfAnEvent(String change) throws Exception {
        var place = indexes().get(14);
        assertThat(Tampering.with(
                        database, "update store.domain_event set " + change + " where global_index = ?", place))
                .isOne();

        assertThat(findings().get(0)).startsWith("Event ").contains("global_index " + place, "it was changed");
    }

    @Test
    void anEventThatIsRemoved() throws Exception {
        var place = indexes().get(14);
        Tampering.with(database, "delete from store.domain_event where global_index = ?", place);

        assertThat(findings().get(0))
                .startsWith("The event with global_index " + place)
                .contains("was removed");
    }

    @Test
    void anEventThatIsRemovedWithAllThatSpeaksOfIt() throws Exception {
        var place = indexes().get(14);
        for (var table : List.of("domain_event", "event_hash", "event_audience"))
            Tampering.with(database, "delete from store." + table + " where global_index = ?", place);

        assertThat(findings().get(0))
                .contains("global_index " + indexes().get(14), "between it and", "an event was removed");
    }

    @ParameterizedTest
    @ValueSource(longs = {UNUSED_INDEX, 0, -1, Long.MIN_VALUE + 1})
    void anEventThatIsInserted(long place) throws Exception {
        insert(place);

        assertThat(findings().get(0)).startsWith("Event forged ").contains("it was inserted");
    }

    @Test
    void anEventThatIsInsertedBeforeAllOthersWithAHash() throws Exception {
        insert(0);
        var row = new StoredRows(JdbcClient.create(database)).after(-1, 0, 1).get(0);
        addHash(0, new HashChain(HashChain.beginning()).add(row));

        assertThat(findings().get(0)).contains("global_index 1", "between it and event forged", "inserted");
    }

    @Test
    void anEventThatIsInsertedWithAHash() throws Exception {
        insert(UNUSED_INDEX);
        var before = new StoredHashes(JdbcClient.create(database)).lastUpTo(UNUSED_INDEX);
        var row = new StoredRows(JdbcClient.create(database))
                .after(UNUSED_INDEX - 1, UNUSED_INDEX, 1)
                .get(0);
        addHash(UNUSED_INDEX, new HashChain(before).add(row));

        assertThat(findings().get(0)).contains("global_index 22", "between it and event forged", "inserted");
    }

    @Test
    void twoEventsInEachOthersPlace() throws Exception {
        var one = indexes().get(3);
        var other = indexes().get(33);
        Tampering.with(
                database,
                "update store.domain_event set global_index = case global_index when ? then -1::bigint else ? end"
                        + " where global_index in (?, ?)",
                one,
                one,
                one,
                other);
        Tampering.with(database, "update store.domain_event set global_index = ? where global_index = -1", other);

        assertThat(findings().get(0)).contains("global_index " + one, "global_index " + other, "were swapped");
    }

    @Test
    void aTailThatIsCutOff() throws Exception {
        var from = indexes().get(35);
        Tampering.with(database, "delete from store.domain_event where global_index >= ?", from);
        assertThat(findings().get(0))
                .startsWith("The event with global_index " + from)
                .contains("was removed");

        Tampering.with(database, "delete from store.event_hash where global_index >= ?", from);
        Tampering.with(database, "delete from store.event_audience where global_index >= ?", from);
        assertThat(findings().get(0)).startsWith("The seal of event ").contains("or none is left");
    }

    @Test
    void hashesThatAreWrittenAnew() throws Exception {
        var places = indexes();
        writeAnew(places.get(14));

        assertThat(findings().get(0))
                .startsWith("The seal of event ")
                .contains("global_index " + places.get(19), "hashes were written anew, so that after event")
                .contains("global_index " + places.get(9) + ")");
    }

    @Test
    void sealsThatAreWrittenAnewByAnotherKey() throws Exception {
        var places = indexes();
        writeAnew(places.get(14));
        Tampering.with(database, """
                update store.log_seal s set hash = h.hash from store.event_hash h
                 where s.global_index = h.global_index""");

        assertThat(findings().get(0)).contains("global_index " + places.get(19), "not signed by a key");
    }

    @Test
    void whoHasTheKeyTooIsFoundByASealThatWasKept() throws Exception {
        var kept = newest();
        var file = Files.write(folder.resolve("seal.json"), JSON.writeValueAsBytes(kept));
        assertThat(new KeptSeal(JdbcClient.create(database), keys).compare(file, KeptSeal.read(file)))
                .isEmpty();
        writeAnew(indexes().get(14));
        Tampering.with(database, "delete from store.log_seal");
        Tampering.with(database, "delete from store.event_hash");
        TestSealer.seal(store, keys);

        assertThat(findings()).isEmpty();
        assertThat(new KeptSeal(JdbcClient.create(database), keys)
                        .compare(file, KeptSeal.read(file))
                        .orElseThrow())
                .contains("does not fit", kept.eventId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "null", "{\"a\":1}", "{\"keys\":[]}", "{\"eventId\":\"e\",\"hash\":\"00\"}"})
    void aFileThatHoldsNoSeal(String text) throws Exception {
        var file = Files.writeString(folder.resolve("seal.json"), text);

        assertThatThrownBy(() -> KeptSeal.read(file))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(file + " cannot be read as a seal");
    }

    @Test
    void sealsThatAreRemoved() throws Exception {
        var last = indexes().get(29);
        Tampering.with(database, "delete from store.log_seal where global_index > ?", last);

        assertThat(findings().get(0))
                .startsWith("Hashes after global_index " + last)
                .contains("under no seal");
    }

    @Test
    void audiencesThatDoNotFollowFromTheMetadata() throws Exception {
        var place = indexes().get(14);
        Tampering.with(
                database, "insert into store.event_audience (channel, global_index) values ('user:eve', ?)", place);
        assertThat(findings()).singleElement().asString().contains("user:eve", "global_index " + place);

        Tampering.with(database, "delete from store.event_audience where global_index = ?", place);
        assertThat(findings()).singleElement().asString().contains("has []", "global_index " + place);
    }

    @Test
    void anAudienceOfNoEvent() throws Exception {
        Tampering.with(
                database,
                "insert into store.event_audience (channel, global_index) values ('user:eve', ?)",
                UNUSED_INDEX);

        assertThat(findings()).singleElement().asString().contains("user:eve", "where there is no event");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.%s set global_index = global_index where false",
                "delete from store.%s where false",
                "truncate store.%s"
            })
    void nobodyChangesAnythingWhileTriggersAreOn(String statement) {
        for (var table : List.of("domain_event", "event_audience", "event_hash", "log_seal"))
            assertThatThrownBy(() -> store.jdbc.execute(statement.formatted(table)))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("Rows of store." + table + " are never changed or removed");
    }

    private void append(String stream) {
        var audience = new Audience(Set.of(SpaceId.of("s1")), Set.of(), Set.of(UserId.of("ada")));
        store.spring.executeWithoutResult(status -> store.engine.appendEvents(
                event(stream, 0, new PutOut(stream), Map.of("audience", audience, "space", "s1"), Instant.now())));
    }

    private void insert(long place) {
        Tampering.with(database, """
                insert into store.domain_event (global_index, event_identifier, aggregate_identifier, sequence_number,
                    type, time_stamp, payload_type, payload, meta_data)
                select ?, 'forged', 'lamp-forged', 0, type, time_stamp, payload_type, payload, '{}'
                  from store.domain_event limit 1""", place);
    }

    private void writeAnew(long from) {
        var jdbc = JdbcClient.create(database);
        Tampering.with(database, "update store.domain_event set time_stamp = 'never' where global_index = ?", from);
        var chain = new HashChain(new StoredHashes(jdbc).lastUpTo(from - 1));
        for (var row : new StoredRows(jdbc).after(from - 1, Long.MAX_VALUE, Integer.MAX_VALUE)) {
            Tampering.with(database, "delete from store.event_hash where global_index = ?", row.index());
            addHash(row.index(), chain.add(row));
        }
    }

    private void addHash(long index, byte[] hash) {
        Tampering.with(database, "insert into store.event_hash (global_index, hash) values (?, ?)", index, hash);
    }

    private LogSeal newest() {
        return TestSealer.newest(store);
    }

    private List<Long> indexes() {
        return store.jdbc.queryForList("select global_index from store.domain_event order by 1", Long.class);
    }

    private List<String> findings() throws Exception {
        return verify().findings().first();
    }

    private LogVerification.Result verify() throws Exception {
        return new LogVerification(database, keys).run((done, all) -> {});
    }
}
