package io.lectern.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.client.StompClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cat tries every way to find out that ben wrote something anonymously. */
class AnonymityTest extends ConversationSpace {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final String ANONYMOUS = ",\"anonymous\":true";
    private static final String THUMB = "/reactions/%F0%9F%91%8D";
    private static final String CORRELATION = "X-Correlation-Id";

    @Test
    void neitherByReadingNorByListening() {
        try (var socket = StompClient.connect(live(), cat.token())) {
            var heard = List.of(
                    socket.subscribe("/topic/spaces." + space + ".students").synced(),
                    socket.subscribe("/topic/spaces." + space + ".students.fat").synced(),
                    socket.subscribe("/user/queue/live").synced(),
                    socket.subscribe("/user/queue/live.fat").synced());
            var conversation = start(ben, "QUESTION", "Who am I?", ANONYMOUS + ",\"mentions\":[\"cat\"]");
            var message = say(ben, conversation, "Nobody knows", ANONYMOUS + ",\"mentions\":[\"cat\"]");
            var cats = say(cat, conversation, "Who are you?", ",\"replyTo\":\"" + id(message) + "\"");
            say(ben, conversation, "Guess", ANONYMOUS + ",\"replyTo\":\"" + id(cats) + "\"");
            ben.put(message + "/blocks", "{\"blocks\":" + blocks("Still nobody knows") + "}", "If-Match", "\"0\"");
            ben.delete(message, "If-Match", "\"1\"");
            ben.post(message + "/restore", "", "If-Match", "\"2\"");
            ada.put(message + THUMB, "");
            ada.put(message + "/endorsement", "{\"endorsed\":true}", "If-Match", "\"3\"");
            ben.post(message + "/erasure", "", "If-Match", "\"4\"");

            var frames = new ArrayList<String>();
            for (var one : heard)
                for (var frame = one.poll(QUIET); frame.isPresent(); frame = one.poll(QUIET))
                    frames.add(frame.get().toString());
            assertThat(frames).hasSizeGreaterThan(20).noneMatch(frame -> frame.contains("ben"));
            for (var path : List.of(
                    "/api/spaces/" + space + "/conversations",
                    conversation,
                    conversation + "/messages",
                    conversation + "/messages?order=newest",
                    message,
                    message + "?version=0",
                    message + "?version=2",
                    message + "/history",
                    "/api/spaces/" + space + "/search?q=knows",
                    "/api/spaces/" + space + "/search?q=guess",
                    "/api/spaces/" + space + "/reports",
                    "/api/spaces/" + space + "/audit"))
                assertThat(cat.get(path).text()).as(path).doesNotContainPattern("\\bben\\b");
            assertThat(ada.get(message).text()).contains("ben");
        }
    }

    @Test
    void notByARefusalEither() {
        var conversation = start(ada, "POST", "Hello", "");
        var message = say(ben, conversation, "Nobody knows", ANONYMOUS);
        ben.put(message + "/blocks", "{\"blocks\":" + blocks("Still") + "}", "If-Match", "\"0\"");

        assertThat(cat.put(message + "/blocks", "{\"blocks\":" + blocks("Mine") + "}", "If-Match", "\"0\"")
                        .text())
                .contains("forbidden")
                .doesNotContainPattern("\\bben\\b");
        assertThat(cat.post(message + "/erasure", "", "If-Match", "\"0\"").text())
                .contains("forbidden")
                .doesNotContainPattern("\\bben\\b");
        assertThat(cat.post(message + "/restore", "", "If-Match", "\"1\"").text())
                .contains("forbidden")
                .doesNotContainPattern("\\bben\\b");
    }

    @Test
    void notByTheRequestsThatBelongTogether() {
        try (var socket = StompClient.connect(live(), cat.token())) {
            var heard = socket.subscribe("/topic/spaces." + space + ".students").synced();
            var conversation = start(ada, "POST", "Hello", "");
            var body = "{\"blocks\":" + blocks("Moss");

            ben.post(conversation + "/messages", body + "}", CORRELATION, "ben-1");
            ben.post(conversation + "/messages", body + ANONYMOUS + "}", CORRELATION, "ben-1");
            ben.post(conversation + "/messages", body + ANONYMOUS + "}", CORRELATION, "ben-1");

            var ids = heard.next(5).stream()
                    .skip(2)
                    .map(frame -> frame.get("correlationId").asString())
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(3).doesNotContain("ben-1");
        }
    }

    @Test
    void notByWhatIsUnreadOrByTheMarker() {
        var conversation = start(ada, "POST", "Hello", "");
        say(ben, conversation, "Nobody knows", ANONYMOUS);
        say(ada, conversation, "Indeed", "");

        assertThat(cat.get(conversation).body().get("unread").asInt()).isEqualTo(3);
        assertThat(ben.get(conversation).body().get("unread").asInt()).isEqualTo(2);
    }

    @Test
    void notByAFileThatIsAttached() {
        var file = ben.upload("notes.txt", "Notes").id();
        var conversation = start(ada, "POST", "Hello", "");
        var attached = "{\"blocks\":[{\"type\":\"file\",\"file\":\"" + file + "\",\"name\":\"n\"}]" + ANONYMOUS + "}";
        ben.post(conversation + "/messages", attached);

        var got = cat.get("/api/files/" + file);

        assertThat(got.text()).isEqualTo("Notes");
        assertThat(got.headers().toString()).doesNotContainPattern("\\bben\\b");
    }
}
