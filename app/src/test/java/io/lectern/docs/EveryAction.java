package io.lectern.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** All that people can do in a space so that others are told of it. */
public record EveryAction(Api ada, Api ben, Api cat, String space) {
    private static final String BLOCKS = "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Moss\"}]";
    private static final String THUMB = "/reactions/" + URLEncoder.encode("👍", StandardCharsets.UTF_8);

    /** All but the end of it. */
    public void doMost(Instant now) {
        comeToDeadlines(now.truncatedTo(ChronoUnit.SECONDS));
        workOnAnAssignment(now.truncatedTo(ChronoUnit.SECONDS));
        converse();
        converseInPrivate();
    }

    private void comeToDeadlines(Instant now) {
        var times = "{\"title\":\"Soon\",\"hidden\":false,\"%s\":\"%s\"}";
        var assignments = "/api/spaces/" + space + "/assignments";
        made(ada.post(assignments, times.formatted("due", now.plus(Duration.ofHours(3)))));
        made(ada.post(assignments, times.formatted("cutOff", now.plusSeconds(3))));
        var soon = "/api/assignments/" + made(ada.post(assignments, times.formatted("cutOff", now.plusSeconds(3))));
        var more = "{\"until\":\"%s\",\"reason\":\"Flu\"}".formatted(now.plusSeconds(5));
        change(ada, soon, "/extensions/ben", more);
    }

    private void workOnAnAssignment(Instant now) {
        var essay = "/api/assignments/"
                + made(ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}"));
        change(ada, essay, "/title", "{\"title\":\"On moss\",\"note\":\"Clearer\"}");
        change(ada, essay, "/brief", "{\"brief\":[{\"type\":\"code\",\"text\":\"x\",\"language\":\"java\"}]}");
        change(ada, essay, "/points", "{\"maxPoints\":10}");
        done(ada.put(essay + "/services", "{\"services\":[{\"service\":\"sage\",\"purpose\":\"similarity\"}]}"));
        var due = "{\"availableFrom\":null,\"due\":\"%s\",\"cutOff\":null}".formatted(now.plus(Duration.ofDays(9)));
        change(ada, essay, "/schedule", due);
        for (var hidden : new boolean[] {true, false}) change(ada, essay, "/visibility", "{\"hidden\":" + hidden + "}");
        for (var put : new boolean[] {true, false}) change(ada, essay, "/archive", "{\"archived\":" + put + "}");
        var more = "{\"until\":\"%s\",\"reason\":\"Flu\"}".formatted(now.plus(Duration.ofDays(12)));
        change(ada, essay, "/extensions/ben", more);
        done(ada.delete(essay + "/extensions/ben", "If-Match", tag(ada, essay)));
        var work = "/api/submissions/" + made(ben.handIn(essay, "Moss is green"));
        done(ben.post(work + "/withdrawal", "", "If-Match", tag(ben, work)));
        made(ben.handIn(essay, "Moss is very green"));
        done(ada.post(
                work + "/return",
                "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Once more\"}]}",
                "If-Match",
                tag(ada, work)));
        made(ben.handIn(essay, "Moss is very green indeed"));
        done(ada.post(essay + "/grade-release", "", "If-Match", tag(ada, essay)));
        done(ada.put(work + "/mark", "{\"points\":9.5,\"passed\":true,\"feedback\":[],\"handIn\":3}"));
        done(ada.delete(essay + "/grade-release", "If-Match", tag(ada, essay)));
    }

    /** Leaves words of ben everywhere, and marks released. */
    public void write(Instant now) {
        var essay = "/api/assignments/"
                + made(ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\",\"hidden\":false}"));
        var more = "{\"until\":\"%s\",\"reason\":\"Flu\"}"
                .formatted(now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(12)));
        change(ada, essay, "/extensions/ben", more);
        var work = "/api/submissions/" + made(ben.handIn(essay, "Moss is green"));
        var feedback = BLOCKS.replace("blocks", "feedback");
        done(ada.put(work + "/mark", "{\"points\":null,\"passed\":true," + feedback + ",\"handIn\":1}"));
        done(ada.post(essay + "/grade-release", "", "If-Match", tag(ada, essay)));
        var conversation = "/api/conversations/"
                + made(ben.post(
                        "/api/spaces/" + space + "/conversations",
                        "{\"kind\":\"POST\",\"title\":\"Moss\"," + BLOCKS + "}"));
        var first = ben.get(conversation + "/messages")
                .body()
                .at("/items/0/message")
                .asString();
        var answer = "/api/messages/"
                + made(ada.post(conversation + "/messages", "{" + BLOCKS + ",\"replyTo\":\"" + first + "\"}"));
        done(ben.post(answer + "/report", "{\"reason\":\"Wrong\"}"));
    }

    private void converse() {
        var start = "{\"kind\":\"QUESTION\",\"title\":\"Why?\",\"anonymous\":true," + BLOCKS + "}";
        var question = "/api/conversations/" + made(ben.post("/api/spaces/" + space + "/conversations", start));
        for (var set : new boolean[] {true, false}) change(ada, question, "/pin", "{\"pinned\":" + set + "}");
        for (var set : new boolean[] {true, false}) change(ada, question, "/lock", "{\"locked\":" + set + "}");
        var answer = "/api/messages/" + made(ada.post(question + "/messages", "{" + BLOCKS + "}"));
        change(ada, answer, "/blocks", "{" + BLOCKS.replace("Moss", "Fern") + ",\"mentions\":[\"ben\"]}");
        for (var set : new boolean[] {true, false}) change(ada, answer, "/endorsement", "{\"endorsed\":" + set + "}");
        done(ben.put(answer + THUMB, ""));
        done(ben.delete(answer + THUMB));
        done(ada.delete(answer, "If-Match", tag(ada, answer)));
        done(ada.post(answer + "/restore", "", "If-Match", tag(ada, answer)));
    }

    private void converseInPrivate() {
        var start = "{\"participants\":[\"ada\"],\"title\":\"Psst\"," + BLOCKS + "}";
        var conversation = "/api/conversations/" + made(ben.post("/api/conversations", start));
        var word = "/api/messages/" + made(ben.post(conversation + "/messages", "{" + BLOCKS + "}"));
        change(ben, word, "/blocks", "{" + BLOCKS.replace("Moss", "Fern") + "}");
        done(ada.put(word + THUMB, ""));
        done(ada.delete(word + THUMB));
        done(ben.delete(word, "If-Match", tag(ben, word)));
        done(ben.post(word + "/restore", "", "If-Match", tag(ben, word)));
    }

    /** Ends with ben's going. */
    public void comeAndGo() {
        change(ada, "/api/spaces/" + space, "/name", "{\"name\":\"Botany\"}");
        done(ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}"));
        done(ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"EDUCATOR\"}"));
        done(ada.delete("/api/spaces/" + space + "/members/cat"));
        done(ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"EDUCATOR\"}"));
        done(ada.delete("/api/spaces/" + space + "/members/ben"));
    }

    private static void change(Api who, String thing, String part, String body) {
        done(who.put(thing + part, body, "If-Match", tag(who, thing)));
    }

    private static String tag(Api who, String thing) {
        return who.get(thing).etag();
    }

    private static String made(Api.QueryResult answer) {
        done(answer);
        return answer.id();
    }

    private static void done(Api.QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
