package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages are found by their words, by those who may read them. */
class SearchContractTest extends ConversationSpace {
    @Test
    void messagesAreFoundByTheirWordsUntilTheyAreDeleted() {
        var conversation = start(ada, "POST", "About moss", "");
        var message = say(ben, conversation, "Moss, again: moss has no Roots", ",\"anonymous\":true");
        var other = as("dan");
        other.post("/api/spaces", "{\"name\":\"Elsewhere\"}");
        ben.post("/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":" + blocks("Secret moss") + "}");

        var found = cat.get("/api/spaces/" + space + "/search?q=moss").body().get("items");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).get("message").asString()).isEqualTo(id(message));
        assertThat(found.get(0).get("author").isNull()).isTrue();
        assertThat(found.get(0).get("highlight").toString())
                .isEqualTo("[{\"block\":0,\"from\":0,\"to\":4},{\"block\":0,\"from\":13,\"to\":17}]");
        assertThat(cat.get("/api/spaces/" + space + "/search?q=roots+moss")
                        .body()
                        .get("items"))
                .hasSize(1);
        var part = cat.get("/api/spaces/" + space + "/search?q=moss&limit=1").body();
        assertThat(cat.get("/api/spaces/" + space + "/search?q=moss&after="
                                + part.get("next").asString())
                        .body()
                        .get("items"))
                .hasSize(1);
        assertThat(cat.get("/api/spaces/" + space + "/search?q=").status()).isEqualTo(400);
        assertThat(cat.get("/api/spaces/" + space + "/search").status()).isEqualTo(400);
        assertThat(eve.get("/api/spaces/" + space + "/search?q=moss").status()).isEqualTo(404);
        assertThat(cat.get("/api/spaces/" + space + "/search?q=%27%22%28%29%7C%26")
                        .body()
                        .get("items"))
                .isEmpty();
        ben.delete(message, "If-Match", "\"0\"");
        assertThat(cat.get("/api/spaces/" + space + "/search?q=moss").body().get("items"))
                .hasSize(1);
    }

    @Test
    void wordsAreFoundInAnyScriptAndBetweenPunctuation() {
        var conversation = start(ada, "POST", "ПРИВЕТ, Ελλάς", "");
        say(ben, conversation, "光合作用需要阳光。", "");
        say(ben, conversation, "See unit.Thanks for week-3/lab_report.pdf", "");

        assertThat(highlights("привет")).isEqualTo("[{\"block\":0,\"from\":0,\"to\":6}]");
        assertThat(highlights("ελλας")).isEqualTo("[{\"block\":0,\"from\":8,\"to\":13}]");
        assertThat(highlights("光合作用")).isEqualTo("[{\"block\":0,\"from\":0,\"to\":4}]");
        assertThat(highlights("阳光 光"))
                .isEqualTo("[{\"block\":0,\"from\":0,\"to\":1},{\"block\":0,\"from\":6,\"to\":8}]");
        assertThat(highlights("THANKS")).isEqualTo("[{\"block\":0,\"from\":9,\"to\":15}]");
        assertThat(highlights("report")).isEqualTo("[{\"block\":0,\"from\":31,\"to\":37}]");
        assertThat(found("合光")).isEmpty();
        say(ben, conversation, "ба", "");
        assertThat(found("ба")).hasSize(1);
        assertThat(found("ая")).as("another word of the same key").isEmpty();
        assertThat(found("!!!")).isEmpty();
    }

    private String highlights(String words) {
        assertThat(found(words)).as(words).hasSize(1);
        return found(words).get(0).get("highlight").toString();
    }

    private JsonNode found(String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return cat.get("/api/spaces/" + space + "/search?q=" + query).body().get("items");
    }
}
