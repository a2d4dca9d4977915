package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.live.client.StompClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Conversations as their members see and hear them. */
class ConversationContractTest extends ConversationSpace {
    @Test
    void aConversationBeginsWithItsFirstMessage() {
        var made = startAnswer(ben, "QUESTION", "Why?", "");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).startsWith("\"0");
        assertThat(made.body().get("kind").asString()).isEqualTo("QUESTION");
        assertThat(made.body().get("unread").asInt()).isZero();
        var messages = cat.get(made.location() + "/messages").body().get("items");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).propertyNames())
                .containsExactly(
                        "message",
                        "conversation",
                        "author",
                        "anonymous",
                        "blocks",
                        "replyTo",
                        "mentions",
                        "edited",
                        "deleted",
                        "erased",
                        "endorsed",
                        "reactions",
                        "myReactions",
                        "at",
                        "version");
        assertThat(messages.get(0).get("author").asString()).isEqualTo("ben");
        assertThat(eve.get(made.location()).status()).isEqualTo(404);
        assertThat(eve.get(made.location() + "/messages").status()).isEqualTo(404);
        assertThat(eve.get("/api/spaces/" + space + "/conversations").status()).isEqualTo(404);
        assertThat(startAnswer(ben, "ANNOUNCEMENT", "Hear!", "").status()).isEqualTo(403);
        assertThat(startAnswer(ada, "ANNOUNCEMENT", "Hear!", "").status()).isEqualTo(201);
        assertThat(startAnswer(ada, "DIRECT", "Hear!", "").status()).isEqualTo(400);
    }

    @Test
    void noStudentLearnsWhoWroteAnonymously() {
        try (var socket = StompClient.connect(live(), cat.token());
                var educators = StompClient.connect(live(), ada.token())) {
            var heard =
                    socket.subscribe("/topic/spaces." + space + ".students.fat").synced();
            var told = educators
                    .subscribe("/topic/spaces." + space + ".educators.fat")
                    .synced();

            var conversation = start(ben, "QUESTION", "Who am I?", ",\"anonymous\":true");
            var message = say(ben, conversation, "Nobody knows", ",\"anonymous\":true");
            ben.delete(message, "If-Match", "\"0\"");

            assertThat(heard.next(4).toString())
                    .doesNotContainPattern("\\bben\\b")
                    .contains("Nobody knows");
            assertThat(told.next(4).toString()).contains("ben");
            assertThat(cat.get(conversation).text()).doesNotContainPattern("\\bben\\b");
            assertThat(cat.get(conversation + "/messages").text()).doesNotContainPattern("\\bben\\b");
            assertThat(cat.get("/api/spaces/" + space + "/conversations").text())
                    .doesNotContainPattern("\\bben\\b");
            assertThat(cat.get(message).text()).doesNotContainPattern("\\bben\\b");
            assertThat(cat.get(message).body().get("author").isNull()).isTrue();
            assertThat(cat.get(message).body().get("anonymous").asBoolean()).isTrue();
            assertThat(ada.get(message).body().get("author").asString()).isEqualTo("ben");
            assertThat(ben.get(message).body().get("author").asString()).isEqualTo("ben");
        }
    }

    @Test
    void aDirectConversationIsForThoseWhoTakePart() {
        try (var socket = StompClient.connect(live(), cat.token())) {
            var heard = socket.subscribe("/user/queue/live.fat").synced();
            var made = ben.post("/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":" + blocks("Psst") + "}");

            assertThat(made.status()).isEqualTo(201);
            await().until(() -> heard.next().toString().contains("Psst"));
            var message = "/api/messages/"
                    + ben.get(made.location() + "/messages")
                            .body()
                            .at("/items/0/message")
                            .asString();
            for (var path : new String[] {made.location(), made.location() + "/messages", message}) {
                assertThat(cat.get(path).status()).as(path).isEqualTo(200);
                assertThat(ada.get(path).status()).as(path).isEqualTo(404);
                assertThat(eve.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(sayAnswer(ada, made.location(), "Me too", "").status()).isEqualTo(404);
            assertThat(ada.delete(message, "If-Match", "\"0\"").status()).isEqualTo(404);
            assertThat(sayAnswer(cat, made.location(), "Yes?", "").status()).isEqualTo(201);
            assertThat(sayAnswer(cat, made.location(), "Yes?", ",\"anonymous\":true")
                            .status())
                    .isEqualTo(409);
            assertThat(cat.get("/api/conversations")
                            .body()
                            .at("/items/0/unread")
                            .asInt())
                    .isEqualTo(1);
            assertThat(ada.get("/api/conversations").text()).doesNotContain(made.id());
        }
        assertThat(ben.post("/api/conversations", "{\"participants\":[\"eve\"],\"blocks\":" + blocks("?") + "}")
                        .status())
                .isEqualTo(400);
        assertThat(ben.post("/api/conversations", "{\"participants\":[\"ben\"],\"blocks\":" + blocks("?") + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatIsPinnedStandsFirstAndWhatIsLockedTakesNothing() {
        var first = start(ada, "POST", "First", "");
        var second = start(ada, "POST", "Second", "");
        assertThat(conversations(ben)).containsSubsequence(id(second), id(first));

        assertThat(ben.put(first + "/pin", "{\"pinned\":true}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(ada.put(first + "/pin", "{\"pinned\":true}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(conversations(ben)).containsSubsequence(id(first), id(second));
        assertThat(ada.put(first + "/lock", "{\"locked\":true}", "If-Match", "\"1\"")
                        .body()
                        .get("locked")
                        .asBoolean())
                .isTrue();
        assertThat(sayAnswer(ben, first, "Late", "").status()).isEqualTo(409);
        var part = ben.get("/api/spaces/" + space + "/conversations?limit=1").body();
        var rest = ben.get("/api/spaces/" + space + "/conversations?limit=9&after="
                        + part.get("next").asString())
                .body();
        assertThat(part.at("/items/0/conversation").asString()).isEqualTo(id(first));
        assertThat(rest.at("/items/0/conversation").asString()).isEqualTo(id(second));
    }

    @Test
    void whatMovesUpWhileTheListIsReadIsNotPassedBy() {
        var oldest = start(ada, "POST", "Oldest", "");
        var old = start(ada, "POST", "Old", "");
        for (var number = 0; number < 3; number++) start(ada, "POST", "New", "");
        var list = "/api/spaces/" + space + "/conversations";
        var all = new HashSet<>(conversations(ben));

        var first = ben.get(list + "?limit=2").body();
        say(ada, oldest, "Up", "");
        var second = after(list, first);
        ada.put(old + "/pin", "{\"pinned\":true}", "If-Match", "\"0\"");
        var third = after(list, second);
        var seen = new HashSet<String>();
        for (var part : List.of(first, second, third))
            seen.addAll(part.get("items").findValuesAsString("conversation"));

        assertThat(seen).containsAll(all).contains(id(oldest), id(old));
        assertThat(ben.get(list + "?after=AAAA").status()).isEqualTo(400);
    }

    @Test
    void aListEndsHoweverMuchMovesWhileItIsRead() {
        var busy = List.of(start(ada, "POST", "Busy", ""), start(ada, "POST", "Busy too", ""));
        for (var number = 0; number < 4; number++) start(ada, "POST", "Quiet", "");
        var list = "/api/spaces/" + space + "/conversations";
        var all = conversations(ben);

        var seen = new ArrayList<String>();
        var part = ben.get(list + "?limit=2").body();
        while (true) {
            seen.addAll(part.get("items").findValuesAsString("conversation"));
            assertThat(seen).as("conversations that were read").hasSizeLessThan(4 * all.size());
            if (part.get("next").isNull()) break;
            busy.forEach(one -> say(ada, one, "Up", ""));
            part = after(list, part);
        }
        assertThat(seen).containsAll(all);
    }

    @Test
    void unreadIsWhatOthersSaidAfterTheMarker() {
        var conversation = start(ada, "POST", "One", "");
        var two = sayAnswer(ada, conversation, "Two", "").id();
        say(ada, conversation, "Three", "");
        say(ben, conversation, "Mine", "");
        assertThat(unread(ben, conversation)).isEqualTo(3);
        assertThat(unread(ada, conversation)).isEqualTo(1);

        var read = ben.put(conversation + "/read", "{\"upTo\":\"" + two + "\"}");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("readUpTo").asString()).isEqualTo(two);
        assertThat(unread(ben, conversation)).isEqualTo(1);
        var one = ada.get(conversation + "/messages")
                .body()
                .at("/items/0/message")
                .asString();
        ben.put(conversation + "/read", "{\"upTo\":\"" + one + "\"}");
        assertThat(unread(ben, conversation)).isEqualTo(2);
        ada.delete("/api/messages/" + two, "If-Match", "\"0\"");
        assertThat(unread(ben, conversation)).isEqualTo(1);
        assertThat(ben.put(conversation + "/read", "{\"upTo\":\"unknown\"}").status())
                .isEqualTo(400);
        assertThat(ada.get(conversation).body().get("readUpTo").isNull()).isTrue();
    }

    private List<String> conversations(Api who) {
        return who.get("/api/spaces/" + space + "/conversations")
                .body()
                .get("items")
                .findValuesAsString("conversation");
    }

    private JsonNode after(String list, JsonNode part) {
        return ben.get(list + "?limit=2&after=" + part.get("next").asString()).body();
    }

    private static int unread(Api who, String conversation) {
        return who.get(conversation).body().get("unread").asInt();
    }
}
