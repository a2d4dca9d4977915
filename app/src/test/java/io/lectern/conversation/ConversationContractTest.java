package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConversationContractTest extends RunningLectern {
    private static final String THUMB = "/reactions/" + URLEncoder.encode("👍", StandardCharsets.UTF_8);

    private String space;

    @BeforeEach
    void signIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
    }

    @Test
    void aConversationBeginsWithItsFirstMessage() {
        var made = start(ben, "QUESTION", "Why?", "");

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
        assertThat(start(ben, "ANNOUNCEMENT", "Hear!", "").status()).isEqualTo(403);
        assertThat(start(ada, "ANNOUNCEMENT", "Hear!", "").status()).isEqualTo(201);
        assertThat(start(ada, "DIRECT", "Hear!", "").status()).isEqualTo(400);
    }

    @Test
    void aReplyToAReplyJoinsTheThread() {
        var conversation = start(ada, "POST", "Root", "").location();
        var root = say(ben, conversation, "Root", "").id();
        var reply =
                say(cat, conversation, "Reply", ",\"replyTo\":\"" + root + "\"").id();
        var nested = say(ada, conversation, "Nested", ",\"replyTo\":\"" + reply + "\"");

        assertThat(nested.body().get("replyTo").asString()).isEqualTo(root);
        var foreign = start(ada, "POST", "Other", "").location();
        assertThat(say(ada, foreign, "Nested", ",\"replyTo\":\"" + reply + "\"").status())
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
        var conversation = start(ada, "POST", "Root", "").location();
        var message = say(ben, conversation, "Tpyo", "").location();

        assertThat(ben.put(message + "/blocks", blocks("Typo")).status()).isEqualTo(428);
        assertThat(cat.put(message + "/blocks", blocks("Typo"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        var edited = ben.put(message + "/blocks", blocks("Typo"), "If-Match", "\"0\"");
        assertThat(edited.body().get("edited").asBoolean()).isTrue();
        assertThat(ben.put(message + "/blocks", blocks("Late"), "If-Match", "\"0\"")
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
    void noStudentLearnsWhoWroteAnonymously() {
        try (var socket = StompClient.connect(live(), cat.token());
                var educators = StompClient.connect(live(), ada.token())) {
            var heard =
                    socket.subscribe("/topic/spaces." + space + ".students.fat").synced();
            var told = educators
                    .subscribe("/topic/spaces." + space + ".educators.fat")
                    .synced();

            var conversation =
                    start(ben, "QUESTION", "Who am I?", ",\"anonymous\":true").location();
            var message = say(ben, conversation, "Nobody knows", ",\"anonymous\":true")
                    .location();
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
            var made = ben.post("/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":[" + text("Psst") + "]}");

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
            assertThat(say(ada, made.location(), "Me too", "").status()).isEqualTo(404);
            assertThat(ada.delete(message, "If-Match", "\"0\"").status()).isEqualTo(404);
            assertThat(say(cat, made.location(), "Yes?", "").status()).isEqualTo(201);
            assertThat(say(cat, made.location(), "Yes?", ",\"anonymous\":true").status())
                    .isEqualTo(409);
            assertThat(cat.get("/api/conversations")
                            .body()
                            .at("/items/0/unread")
                            .asInt())
                    .isEqualTo(1);
            assertThat(ada.get("/api/conversations").text()).doesNotContain(made.id());
        }
        assertThat(ben.post("/api/conversations", "{\"participants\":[\"eve\"],\"blocks\":[" + text("?") + "]}")
                        .status())
                .isEqualTo(400);
        assertThat(ben.post("/api/conversations", "{\"participants\":[\"ben\"],\"blocks\":[" + text("?") + "]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void reactionsCountOncePerPersonAndMoveNoVersion() {
        var conversation = start(ada, "POST", "Root", "").location();
        var message = say(ben, conversation, "Nice", "").location();

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
    void whatIsPinnedStandsFirstAndWhatIsLockedTakesNothing() {
        var first = start(ada, "POST", "First", "").location();
        var second = start(ada, "POST", "Second", "").location();
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
        assertThat(say(ben, first, "Late", "").status()).isEqualTo(409);
        var part = ben.get("/api/spaces/" + space + "/conversations?limit=1").body();
        var rest = ben.get("/api/spaces/" + space + "/conversations?limit=9&after="
                        + part.get("next").asString())
                .body();
        assertThat(part.at("/items/0/conversation").asString()).isEqualTo(id(first));
        assertThat(rest.at("/items/0/conversation").asString()).isEqualTo(id(second));
    }

    @Test
    void whatMovesUpWhileTheListIsReadIsNotPassedBy() {
        var oldest = start(ada, "POST", "Oldest", "").location();
        var old = start(ada, "POST", "Old", "").location();
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

        assertThat(second.get("items").findValuesAsString("conversation")).contains(id(oldest));
        assertThat(third.get("items").findValuesAsString("conversation")).contains(id(old));
        assertThat(seen).containsAll(all);
        assertThat(ben.get(list + "?after=AAAA").status()).isEqualTo(400);
    }

    @Test
    void messagesAreFoundByTheirWordsUntilTheyAreDeleted() {
        var conversation = start(ada, "POST", "About moss", "").location();
        var message = say(ben, conversation, "Moss, again: moss has no Roots", ",\"anonymous\":true")
                .location();
        var other = as("dan");
        other.post("/api/spaces", "{\"name\":\"Elsewhere\"}");
        ben.post("/api/conversations", "{\"participants\":[\"cat\"],\"blocks\":[" + text("Secret moss") + "]}");

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
        var conversation = start(ada, "POST", "ПРИВЕТ, Ελλάς", "").location();
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

    @Test
    void unreadIsWhatOthersSaidAfterTheMarker() {
        var conversation = start(ada, "POST", "One", "").location();
        var two = say(ada, conversation, "Two", "").id();
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

    @Test
    void anAnswerIsEndorsedByEducatorsAndMentionsAreOfMembers() {
        var conversation = start(ben, "QUESTION", "Why?", "").location();
        var answer =
                say(cat, conversation, "Because", ",\"mentions\":[\"ben\"]").location();

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
        assertThat(say(cat, conversation, "Hey", ",\"mentions\":[\"eve\"]").status())
                .isEqualTo(400);
    }

    private Api.QueryResult start(Api who, String kind, String words, String more) {
        return who.post(
                "/api/spaces/" + space + "/conversations",
                "{\"kind\":\"%s\",\"blocks\":[%s]%s}".formatted(kind, text(words), more));
    }

    private static Api.QueryResult say(Api who, String conversation, String words, String more) {
        return who.post(conversation + "/messages", "{\"blocks\":[%s]%s}".formatted(text(words), more));
    }

    private static String blocks(String words) {
        return "{\"blocks\":[" + text(words) + "]}";
    }

    private static String text(String words) {
        return "{\"type\":\"paragraph\",\"text\":\"" + words + "\"}";
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

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
