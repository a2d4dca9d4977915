package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What may be done with a message, and by whom. */
class MessageContractTest extends ConversationSpace {
    private static final String THUMB = "/reactions/" + URLEncoder.encode("👍", StandardCharsets.UTF_8);

    @Test
    void aReplyToAReplyJoinsTheThread() {
        var conversation = start(ada, "POST", "Root", "");
        var root = sayAnswer(ben, conversation, "Root", "").id();
        var reply = sayAnswer(cat, conversation, "Reply", ",\"replyTo\":\"" + root + "\"")
                .id();
        var nested = sayAnswer(ada, conversation, "Nested", ",\"replyTo\":\"" + reply + "\"");

        assertThat(nested.body().get("replyTo").asString()).isEqualTo(root);
        var foreign = start(ada, "POST", "Other", "");
        assertThat(sayAnswer(ada, foreign, "Nested", ",\"replyTo\":\"" + reply + "\"")
                        .status())
                .isEqualTo(400);
        assertThat(ada.get(conversation + "/messages?order=newest&limit=2")
                        .body()
                        .get("items"))
                .hasSize(2)
                .first()
                .satisfies(
                        newest -> assertThat(newest.get("message").asString()).isEqualTo(nested.id()));
    }

    @Test
    void aMessageIsEditedDeletedAndRestored() {
        var conversation = start(ada, "POST", "Root", "");
        var message = say(ben, conversation, "Tpyo", "");

        assertThat(ben.put(message + "/blocks", "{\"blocks\":" + blocks("Typo") + "}")
                        .status())
                .isEqualTo(428);
        assertThat(cat.put(message + "/blocks", "{\"blocks\":" + blocks("Typo") + "}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        var edited = ben.put(message + "/blocks", "{\"blocks\":" + blocks("Typo") + "}", "If-Match", "\"0\"");
        assertThat(edited.body().get("edited").asBoolean()).isTrue();
        assertThat(ben.put(message + "/blocks", "{\"blocks\":" + blocks("Late") + "}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(cat.delete(message, "If-Match", "\"1\"").status()).isEqualTo(403);
        var deleted = ada.delete(message, "If-Match", "\"1\"");
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(cat.get(message).body().get("deleted").asBoolean()).isTrue();
        assertThat(cat.get(message).body().get("blocks")).isEmpty();
        assertThat(ben.post(message + "/restore", "", "If-Match", "\"2\"").status())
                .isEqualTo(403);
        assertThat(ada.post(message + "/restore", "", "If-Match", "\"2\"").status())
                .isEqualTo(200);
        assertThat(cat.get(message).text()).contains("Typo");
        assertThat(ben.get(message + "/history").body().get("items")).hasSize(4);
        assertThat(cat.get(message + "/history").status()).isEqualTo(403);
        assertThat(ada.get(message + "?version=0").text()).contains("Tpyo");
    }

    @Test
    void reactionsCountOncePerPersonAndMoveNoVersion() {
        var conversation = start(ada, "POST", "Root", "");
        var message = say(ben, conversation, "Nice", "");

        assertThat(ada.delete(message + THUMB).status()).isEqualTo(200);
        assertThat(ada.put(message + THUMB, "").status()).isEqualTo(200);
        ada.put(message + THUMB, "");
        cat.put(message + THUMB, "");
        var seen = cat.get(message).body();
        assertThat(seen.at("/reactions/👍").asInt()).isEqualTo(2);
        assertThat(seen.get("myReactions").get(0).asString()).isEqualTo("👍");
        assertThat(seen.get("version").asLong()).isZero();
        assertThat(ben.get(message).body().get("myReactions")).isEmpty();
        cat.delete(message + THUMB);
        assertThat(ada.get(conversation + "/messages")
                        .body()
                        .at("/items/1/reactions/👍")
                        .asInt())
                .isEqualTo(1);
        assertThat(ada.put(message + "/reactions/x", "").status()).isEqualTo(404);
        assertThat(eve.put(message + THUMB, "").status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsEndorsedByEducatorsAndMentionsAreOfMembers() {
        var conversation = start(ben, "QUESTION", "Why?", "");
        var answer = say(cat, conversation, "Because", ",\"mentions\":[\"ben\"]");

        assertThat(ben.put(answer + "/endorsement", "{\"endorsed\":true}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(ada.put(answer + "/endorsement", "{\"endorsed\":true}", "If-Match", "\"0\"")
                        .body()
                        .get("endorsed")
                        .asBoolean())
                .isTrue();
        assertThat(ben.get(answer).body().at("/mentions/0").asString()).isEqualTo("ben");
        assertThat(ada.get(answer + "/history")
                        .body()
                        .at("/items/0/changes/mentions/to")
                        .toString())
                .isEqualTo("[\"ben\"]");
        assertThat(sayAnswer(cat, conversation, "Hey", ",\"mentions\":[\"eve\"]")
                        .status())
                .isEqualTo(400);
    }
}
