package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.Jvm;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole way, on the jar: from a command to every screen, over a restart. */
class JourneyIT {
    private static final Duration A_MOMENT = Duration.ofMillis(300);

    @TempDir
    private static Path data;

    @Test
    void fromACommandToEveryScreenAndOverARestart() throws IOException {
        String space;
        String assignment;
        String etag;
        var classes = data.resolve("classes");
        try (var lectern = LecternProcess.start(Jvm.running().with("-Xlog:class+load:file=" + classes), data)) {
            var ada = lectern.as("ada");
            var ben = lectern.as("ben");
            assertThat(new Api(lectern.base(), "").get("/api/spaces").status()).isEqualTo(401);

            space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            try (var adasSocket = StompClient.connect(lectern.live(), ada.token());
                    var bensSocket = StompClient.connect(lectern.live(), ben.token())) {
                var bensQueue = bensSocket.subscribe("/user/queue/live").synced();
                assertThat(type(bensSocket
                                .subscribe("/topic/spaces." + space + ".students")
                                .next()))
                        .isEqualTo("live:Denied");

                ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"STUDENT\"}");
                assertThat(type(bensQueue.next())).isEqualTo("space:MemberEnrolled");

                var educators = adasSocket
                        .subscribe("/topic/spaces." + space + ".educators")
                        .synced();
                var students = bensSocket
                        .subscribe("/topic/spaces." + space + ".students")
                        .synced();
                var fat = bensSocket
                        .subscribe("/topic/spaces." + space + ".students.fat")
                        .synced();
                assertThat(type(bensSocket
                                .subscribe("/topic/spaces." + space + ".educators")
                                .next()))
                        .isEqualTo("live:Denied");

                var made = ada.post(
                        "/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}", "X-Correlation-Id", "c-1");
                assignment = made.location();
                var told = educators.next();
                assertThat(type(told)).isEqualTo("assignment:Created");
                assertThat(told.get("stream").asString()).isEqualTo("handin-assignment-" + made.id());
                assertThat(told.get("version").asLong()).isZero();
                assertThat(told.get("correlationId").asString()).isEqualTo("c-1");
                assertThat(told.get("data").propertyNames()).containsExactlyInAnyOrder("space", "assignment");

                ada.put(assignment + "/title", "{\"title\":\"Secret\"}", "If-Match", made.etag());
                assertThat(type(educators.next())).isEqualTo("assignment:Renamed");
                assertThat(ben.get(assignment).status()).isEqualTo(404);
                assertThat(students.poll(A_MOMENT)).isEmpty();
                assertThat(fat.poll(A_MOMENT)).isEmpty();

                ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"1\"");
                var revealed = students.next();
                assertThat(type(revealed)).isEqualTo("assignment:Revealed");
                assertThat(revealed.get("version").asLong()).isEqualTo(2);
                assertThat(type(fat.next())).isEqualTo("assignment:Revealed");
                var about = students.next(2);
                assertThat(about).extracting(JourneyIT::type).containsExactly("conversation:Started", "message:Posted");
                assertThat(fat.next(2))
                        .extracting(JourneyIT::type)
                        .containsExactly("conversation:Started", "message:Posted");
                var seen = ben.get(assignment);
                assertThat(seen.body().get("version").asLong()).isEqualTo(2);
                assertThat(ben.get(assignment, "If-None-Match", seen.etag()).status())
                        .isEqualTo(304);

                var renamed = ada.put(
                        assignment + "/title",
                        "{\"title\":\"Essay on moss\"}",
                        "If-Match",
                        "\"2\"",
                        "X-Correlation-Id",
                        "c-2");
                etag = renamed.etag();
                assertThat(fat.next().at("/data/title").asString()).isEqualTo("Essay on moss");
                var thin = students.next();
                assertThat(thin.get("data").has("title")).isFalse();
                assertThat(thin.get("correlationId").asString())
                        .isNotEqualTo("c-2")
                        .hasSize(36);
                assertThat(thin.get("previous")).isEqualTo(about.get(1).get("position"));

                assertThat(ada.put(assignment + "/title", "{\"title\":\"Late\"}", "If-Match", "\"2\"")
                                .status())
                        .isEqualTo(412);
                assertThat(ada.put(assignment + "/title", "{\"title\":\"No version\"}")
                                .status())
                        .isEqualTo(428);
                assertThat(ben.put(assignment + "/title", "{\"title\":\"Ben's\"}", "If-Match", etag)
                                .status())
                        .isEqualTo(403);

                ada.put(assignment + "/visibility", "{\"hidden\":true}", "If-Match", etag);
                var hidden = fat.next();
                assertThat(type(hidden)).isEqualTo("assignment:Hidden");
                assertThat(hidden.get("data").propertyNames()).containsExactlyInAnyOrder("space", "assignment");
                assertThat(ben.get(assignment).status()).isEqualTo(404);
            }
        }
        assertThat(Files.readString(classes))
                .contains("io.lectern.feed.FeedReader")
                .as("what costs something only where there is a Kafka")
                .doesNotContain("org.apache.kafka", "org.springframework.kafka");

        try (var lectern = LecternProcess.start(data)) {
            var ada = lectern.as("ada");
            assertThat(ada.get(assignment).etag()).matches("\"4-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
            assertThat(ada.get(assignment + "/history").body().get("items")).hasSize(5);
            assertThat(ada.get("/api/spaces/" + space + "/members").text()).contains("\"BEN\"");
            try (var socket = StompClient.connect(lectern.live(), ada.token())) {
                var educators = socket.subscribe("/topic/spaces." + space + ".educators")
                        .synced();
                var after = ada.put(assignment + "/title", "{\"title\":\"After\"}", "If-Match", "\"4\"");
                assertThat(after.etag()).matches("\"5-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
                assertThat(educators.next().get("version").asLong()).isEqualTo(5);
            }
        }
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }
}
