package io.lectern.store.keys;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.store.Tampering;
import io.lectern.store.engine.LampEvent;
import io.lectern.store.engine.LampEvent.Praised;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.LampEvent.Silenced;
import io.lectern.store.engine.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.AEADBadTagException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventEncryptionTest {
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben");

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void wordsAreStoredSealedAndReadOpen() {
        append("l1", 0, praised(ADA, "It shines", "so bright"), BEN);

        assertThat(stored()).doesNotContain("shines").doesNotContain("bright").contains("\"by\": \"ada\"");
        assertThat(read("l1")).containsExactly(praised(ADA, "It shines", "so bright"));
        assertThat(fed()).contains("shines", "bright");
        assertThat(keys()).containsExactly("ada l1", "ben l1");
    }

    @Test
    void aFactWithoutWordsTakesNoKey() {
        append("l1", 0, new PutOut("l1"), BEN);
        append("l1", 1, new Praised(ADA, List.of(), null), BEN);

        assertThat(keys()).isEmpty();
        assertThat(read("l1")).containsExactly(new PutOut("l1"), new Praised(ADA, List.of(), null));
    }

    @Test
    void whatIsErasedReadsAsNothingForEver() {
        append("l1", 0, praised(ADA, "It shines", "so bright"), BEN);
        append("l2", 0, praised(ADA, "It glows", null), BEN);
        append("l1", 1, new Silenced(null), ADA);

        assertThat(read("l1")).containsExactly(new Praised(ADA, List.of(), null), new Silenced(null));
        assertThat(read("l2")).containsExactly(praised(ADA, "It glows", null));
        assertThat(fed()).contains("glows").doesNotContain("shines").doesNotContain("bright");
        assertThat(keys()).containsExactly("ada l2");
    }

    @Test
    void whatOneSaidIsErasedAndWhatOthersSaidStays() {
        append("l1", 0, praised(ADA, "It shines", "so bright"), BEN);
        append("l1", 1, new Silenced(ADA), ADA);
        append("l1", 2, praised(ADA, "Again", null), BEN);

        assertThat(read("l1"))
                .containsExactly(
                        new Praised(ADA, List.of(), "so bright"), new Silenced(ADA), praised(ADA, "Again", null));
    }

    @Test
    void anErasureThatIsRolledBackErasesNothing() {
        append("l1", 0, praised(ADA, "It shines", null), BEN);

        store.spring.executeWithoutResult(status -> {
            append("l1", 1, new Silenced(null), ADA);
            status.setRollbackOnly();
        });

        assertThat(read("l1")).containsExactly(praised(ADA, "It shines", null));
    }

    @Test
    void wordsThatWereMovedOrChangedAreNotTakenForTrue() {
        append("l1", 0, praised(ADA, "It shines", null), BEN);
        append("l2", 0, praised(ADA, "It glows", null), BEN);
        Tampering.with(store.jdbc.getDataSource(), """
                update store.domain_event set payload = (select payload from store.domain_event
                where aggregate_identifier = 'l1') where aggregate_identifier = 'l2'""");

        assertThatThrownBy(() -> read("l2")).hasRootCauseInstanceOf(AEADBadTagException.class);
    }

    @Test
    void thoseWhoNeedAKeyFirstAtTheSameTimeShareIt() {
        var all = CompletableFuture.allOf(IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(() -> store.encryption.encrypted(
                        event("l1", n, praised(ADA, "It shines", null)),
                        "lamp:Praised",
                        "{\"by\":\"ada\",\"words\":[1]}".getBytes(StandardCharsets.UTF_8),
                        store.encryption.batchKeys(List.of()))))
                .toArray(CompletableFuture[]::new));

        all.join();

        assertThat(keys()).containsExactly("ada l1");
    }

    @Test
    void theKeysOfAStreamThatBeginsAreStoredWithItsFirstEvent() {
        within(() -> store.engine.appendEvents(
                event("l1", 0, praised(ADA, "It shines", "so bright"), by(BEN), Instant.now()),
                event("l1", 1, praised(ADA, "Still", null), by(BEN), Instant.now()),
                event("l2", 0, praised(BEN, "It glows", null), by(ADA), Instant.now())));

        assertThat(read("l1")).containsExactly(praised(ADA, "It shines", "so bright"), praised(ADA, "Still", null));
        assertThat(read("l2")).containsExactly(praised(BEN, "It glows", null));
        assertThat(keys()).containsExactly("ada l1", "ben l1", "ben l2");
    }

    @Test
    void allInsertKeysInTheSameOrderWhateverOrderTheyNeedThemIn() {
        within(() -> {
            var batch = store.encryption.batchKeys(List.of());
            for (var stream : List.of("l2", "l1"))
                for (var person : List.of("ben", "ada")) batch.of(person, event(stream, 0, new PutOut("l")));

            assertThat(batch.unsaved())
                    .extracting(key -> key.stream() + " " + key.person())
                    .containsExactly("l1 ada", "l1 ben", "l2 ada", "l2 ben");
        });
    }

    @Test
    void aKeyThatIsThereBeforeItsStreamFailsFirstAndIsThenUsed() {
        new PersonalKeys(JdbcClient.create(store.jdbc)).take("ada", "l1");

        assertThatThrownBy(() -> within(() -> append("l1", 0, praised(ADA, "It shines", null), BEN)))
                .isInstanceOf(AggregateStreamCreationException.class);
        append("l1", 0, praised(ADA, "It shines", null), BEN);

        assertThat(read("l1")).containsExactly(praised(ADA, "It shines", null));
        assertThat(keys()).containsExactly("ada l1");
    }

    @Test
    void wordsBesideAnErasureAreKept() {
        within(() -> store.engine.appendEvents(
                event("l1", 0, praised(ADA, "It shines", null), by(BEN), Instant.now()),
                event("l1", 1, new Silenced(ADA), by(ADA), Instant.now()),
                event("l1", 2, praised(ADA, "Again", null), by(BEN), Instant.now())));

        assertThat(read("l1"))
                .containsExactly(new Praised(ADA, List.of(), null), new Silenced(ADA), praised(ADA, "Again", null));
    }

    @Test
    void wordsOfAnEarlierRevisionAreDecryptedUnderTheirNameOfThen() {
        appendEarlier("l1", ADA, "It shines", "so bright");

        assertThat(read("l1")).containsExactly(praised(ADA, "It shines", "so bright"));
        assertThat(fed()).contains("\"words\":[{", "shines", "bright").doesNotContain("praise");
    }

    @Test
    void wordsOfAnEarlierRevisionReadAsNothingOnceTheyAreErased() {
        appendEarlier("l1", ADA, "It shines", "so bright");
        append("l1", 1, new Silenced(ADA), ADA);

        assertThat(read("l1")).containsExactly(new Praised(ADA, List.of(), "so bright"), new Silenced(ADA));
        assertThat(fed())
                .contains("\"withheld\":true", "so bright")
                .doesNotContain("shines")
                .doesNotContain("words");
    }

    @Test
    void aNumberKeepsItsDigits() {
        var text = "{\"by\":\"ada\",\"praise\":[],\"price\":10.50,\"many\":1E+3}";

        var today = store.encryption.decrypted(
                List.of(new EventEncryption.Stored("l1", "lamp:Praised", "1", text.getBytes(StandardCharsets.UTF_8))));

        assertThat(new String(today.get(0), StandardCharsets.UTF_8))
                .isEqualTo(text.replace("\"praise\":[],", "").replace("1E+3}", "1E+3,\"words\":[]}"));
    }

    /** As the first revision was stored: what are words today was praise. */
    private void appendEarlier(String stream, UserId by, String praise, String remark) {
        var keys = new PersonalKeys(JdbcClient.create(store.jdbc));
        var words = "[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(praise);
        var json = "{\"by\":\"%s\",\"praise\":%s,\"remark\":%s}"
                .formatted(
                        by.value(),
                        EncryptedText.encrypt(
                                        keys.take(by.value(), stream), bytes(words), stream + " lamp:Praised praise")
                                .toJson(),
                        EncryptedText.encrypt(
                                        keys.take(BEN.value(), stream),
                                        bytes("\"" + remark + "\""),
                                        stream + " lamp:Praised remark")
                                .toJson());
        var insert = """
                insert into store.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload, meta_data)
                values ('e1', ?, 0, 'Lamp', '2024-01-01T00:00:00Z', 'lamp:Praised', ?, ?)""";
        store.jdbc.update(insert, stream, bytes(json), bytes("{}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void append(String stream, long version, LampEvent fact, UserId actor) {
        store.engine.appendEvents(event(stream, version, fact, by(actor), Instant.now()));
    }

    private static Map<String, String> by(UserId actor) {
        return Map.of(Metadata.ACTOR, actor.value());
    }

    /** As a command does it that can be sent again. */
    private static void within(Runnable appending) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("praise"));
        try {
            appending.run();
            unitOfWork.commit();
        } finally {
            if (unitOfWork.isActive()) unitOfWork.rollback();
        }
    }

    private List<Object> read(String stream) {
        return store.engine
                .readEvents(stream)
                .asStream()
                .<Object>map(stored -> stored.getPayload())
                .toList();
    }

    private String stored() {
        return String.join("\n", store.jdbc.queryForList("select payload::text from store.event", String.class));
    }

    private String fed() {
        var all = new StringBuilder();
        for (var event : store.feed.after(0, 100)) all.append(new String(event.payload(), StandardCharsets.UTF_8));
        return all.toString();
    }

    private List<String> keys() {
        return store.jdbc.queryForList(
                "select person || ' ' || stream from personal.key order by person, stream", String.class);
    }

    private static Praised praised(UserId by, String words, @Nullable String remark) {
        return new Praised(by, List.<Block>of(new Paragraph(words)), remark);
    }
}
