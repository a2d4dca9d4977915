package io.lectern.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.database.Dump;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.live.client.StompClient;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ErasureContractTest extends RunningLectern {
    private static final int ALL = 1_000_000;

    @Autowired
    private EventFeed feed;

    /** A word that nobody else says. */
    private final String word = "quokka" + UUID.randomUUID().toString().replace("-", "");

    private String space;
    private String conversation;

    @BeforeEach
    void begin() {
        space = space();
        conversation = ada.post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + blocks("Hear") + "}")
                .location();
    }

    @Test
    void theWordsOfAnErasedMessageAreNowhere() throws Exception {
        var file = ben.upload(word + ".txt", "I have seen a " + word).id();
        var message = say(
                        ben,
                        "A " + word + "!",
                        file,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .location();
        ben.put(message + "/blocks", "{" + blocks("Two: " + word) + "}", "If-Match", "\"0\"");
        assertThat(Dump.tablesWith(database(), word))
                .contains("file.file", "file.chunk")
                .anyMatch(table -> table.matches("conversation(_[0-9a-f]{8})?\\.message"))
                .doesNotContain("store.domain_event", "store.event", "messages.retry");
        assertThat(search(ada)).hasSize(1);
        assertThat(payloads()).contains(word);
        Dump.analyze(database());

        var erased = ben.post(message + "/erasure", "", "If-Match", "\"1\"");

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.body().get("erased").asBoolean()).isTrue();
        assertThat(erased.body().get("blocks")).isEmpty();
        assertThat(Dump.tablesWith(database(), word)).isEmpty();
        Dump.analyze(database());
        assertThat(Dump.tablesWith(database(), word)).isEmpty();
        assertThat(payloads()).doesNotContain(word);
        assertThat(search(ada)).isEmpty();
        for (var path : new String[] {message, message + "?version=0", message + "?version=1", message + "/history"})
            assertThat(ada.get(path)).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).doesNotContain(word);
            });
        assertThat(ada.get(message + "?version=0").body().get("erased").asBoolean())
                .isTrue();
        assertThat(ben.get("/api/files/" + file).status()).isEqualTo(404);
        assertThat(replayed()).contains("message:Erased", "message:Posted").doesNotContain(word);
    }

    @Test
    void theHistorySaysWhoErasedAndWhen() {
        var message = say(ben, word, null).location();

        ada.post(message + "/erasure", "", "If-Match", "\"0\"");

        var last = ben.get(message + "/history?order=newest").body().at("/items/0");
        assertThat(last.get("type").asString()).isEqualTo("message:Erased");
        assertThat(last.get("actor").asString()).isEqualTo("ada");
        assertThat(last.get("at").asString()).isNotEmpty();
        assertThat(last.at("/changes/erased/to").asBoolean()).isTrue();
        assertThat(last.get("changes").has("mentions")).isFalse();
    }

    @Test
    void onlyTheAuthorAndEducatorsEraseAndOnlyTheVersionTheySaw() {
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        var message = say(ben, word, null).location();

        assertThat(cat.post(message + "/erasure", "", "If-Match", "\"0\"").status())
                .isEqualTo(403);
        assertThat(eve.post(message + "/erasure", "", "If-Match", "\"0\"").status())
                .isEqualTo(404);
        assertThat(ben.post(message + "/erasure", "").status()).isEqualTo(428);
        assertThat(ben.post(message + "/erasure", "", "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(ben.get(message).text()).contains(word);
        assertThat(ben.post(message + "/erasure", "", "If-Match", "\"0\"").status())
                .isEqualTo(200);
        var again = ben.post(message + "/erasure", "", "If-Match", "\"1\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("version").asInt()).isEqualTo(1);
        assertThat(ben.put(message + "/blocks", "{" + blocks("More") + "}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aFileThatAnotherMessageShowsStays() {
        var file = ben.upload("shared.txt", "Shared").id();
        var message = say(ben, word, file).location();
        say(ada, "Look at this", file);

        ben.post(message + "/erasure", "", "If-Match", "\"0\"");

        assertThat(ada.get("/api/files/" + file).text()).isEqualTo("Shared");
    }

    @Test
    void whatIsDeletedCanStillBeErasedAndIsRestoredNoMore() {
        var message = say(ben, word, null).location();
        ben.delete(message, "If-Match", "\"0\"");

        assertThat(ben.post(message + "/erasure", "", "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(ben.post(message + "/restore", "", "If-Match", "\"2\"").status())
                .isEqualTo(409);
    }

    private String replayed() {
        var topic = "/topic/spaces." + space + ".educators.fat";
        var told = new StringBuilder(
                ada.get("/api/live?limit=200&destination=" + topic).text());
        try (var socket = StompClient.connect(live(), ada.token())) {
            var first = ada.get("/api/live?limit=1&destination=" + topic)
                    .body()
                    .get("position")
                    .asString();
            var again = socket.subscribe(topic, "resume-after:" + first);
            for (var frame = again.next(); ; frame = again.next()) {
                told.append(frame);
                if (frame.get("type").asString().equals("live:Synced")) return told.toString();
            }
        }
    }

    private String payloads() {
        var all = new StringBuilder();
        for (var event : feed.after(0, ALL)) all.append(new String(event.payload(), StandardCharsets.UTF_8));
        return all.toString();
    }

    private JsonNode search(Api who) {
        return who.get("/api/spaces/" + space + "/search?q=" + word).body().get("items");
    }

    private Api.QueryResult say(Api who, String words, String file, String... headers) {
        var attached =
                file == null ? "" : ",{\"type\":\"file\",\"file\":\"%s\",\"name\":\"%s.txt\"}".formatted(file, word);
        var body = "{\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s\"}%s]}".formatted(words, attached);
        return who.post(conversation + "/messages", body, headers);
    }

    private static String blocks(String words) {
        return "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]".formatted(words);
    }
}
