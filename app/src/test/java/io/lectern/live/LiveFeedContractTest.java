package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The live feed by REST, and that it is the same as by the socket, live and after a return. */
class LiveFeedContractTest extends RunningLectern {
    private String space;
    private String educators;
    private String students;

    @BeforeEach
    void begin() {
        space = space();
        educators = "/topic/spaces." + space + ".educators";
        students = "/topic/spaces." + space + ".students";
    }

    @Test
    void theSameIsToldLiveAndToWhoReturnsAndByRest() {
        try (var client = StompClient.connect(live(), ben.token())) {
            var live = client.subscribe(students + ".fat");
            var verdict = live.next();
            var start = verdict.at("/data/position").asString();
            var assignment = assignment(space, true);
            ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"0\"", "X-Correlation-Id", "c-1");
            ada.put(assignment + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"1\"");
            say("ben", "true");
            ada.put(assignment + "/visibility", "{\"hidden\":true}", "If-Match", "\"2\"");
            var heard = upTo("assignment:Hidden", live);

            var again = client.subscribe(students + ".fat", "resume-after:" + start);
            assertThat(upTo("assignment:Hidden", again)).isEqualTo(heard);
            assertThat(again.synced()).isNotNull();
            var read = items(ben.get(feed(students + ".fat") + "&after=" + start));
            assertThat(read).isEqualTo(heard);
            assertThat(read.toString()).contains("Why?").doesNotContainPattern("\\bben\\b");
            assertThat(read.get(0).at("/correlationId").asString()).isNotEqualTo("c-1");
            assertThat(read.get(0).get("previous")).isEqualTo(verdict.at("/data/last"));
        }
    }

    @Test
    void whoReadsOnFromEachPositionReadsAllOfItOnce() {
        for (var n = 0; n < 5; n++) assignment(space, n % 2 == 0);
        var whole = items(ben.get(feed(students)));
        var parts = new ArrayList<JsonNode>();
        var position = "";
        for (var part = ben.get(feed(students) + "&limit=2"); !items(part).isEmpty(); ) {
            assertThat(items(part)).hasSizeLessThanOrEqualTo(2);
            parts.addAll(items(part));
            position = part.body().get("position").asString();
            part = ben.get(feed(students) + "&limit=2&after=" + position);
        }
        assertThat(parts).isEqualTo(whole);
        assertThat(whole).extracting(item -> item.get("type").asString()).contains("space:MemberEnrolled");

        ada.put("/api/spaces/" + space + "/name", "{\"name\":\"Botany\"}", "If-Match", "\"1\"");
        var news = ben.get(feed(students) + "&after=" + position);
        assertThat(items(news)).hasSize(1);
        assertThat(items(news).get(0).get("previous"))
                .isEqualTo(whole.get(whole.size() - 1).get("position"));
    }

    @Test
    void aPositionMovesOnWhereNothingIsTold() {
        var before = ben.feed("/user/queue/live").position();
        assignment(space, false);
        var after = ben.get(feed("/user/queue/live") + "&after=" + before);

        assertThat(items(after)).isEmpty();
        assertThat(after.body().get("position").asString()).isNotEqualTo(before);
    }

    @Test
    void whatOneMayNotHearDoesNotExist() {
        assertThat(eve.get(feed(students)).status()).isEqualTo(404);
        assertThat(ben.get(feed(educators)).status()).isEqualTo(404);
        assertThat(ada.get(feed(students)).status()).isEqualTo(404);
        assertThat(ada.get(feed("/topic/spaces.nowhere.educators")).text())
                .isEqualTo(eve.get(feed(educators)).text().replace(educators, "/topic/spaces.nowhere.educators"));
        ada.delete("/api/spaces/" + space + "/members/ben");
        assertThat(ben.get(feed(students)).status()).isEqualTo(404);
        assertThat(new Api(base(), "").get(feed(students)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?destination=",
                "?destination=/topic/**",
                "?destination=/topic/spaces.*.students",
                "?destination=/queue/live",
                "?destination=/user/queue/live&limit=0",
                "?destination=/user/queue/live&limit=201"
            })
    void whatCanBeNoDestinationIsRefused(String query) {
        var refused = ben.get("/api/live" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gibberish", "0123456789ab.1", "AAAAAAAAAAAAAAAAAAAAAA"})
    void anUnknownPositionIsGone(String after) {
        isGone(students, after);
    }

    @Test
    void aPositionIsOfNoUseOnAnotherDestination() {
        assertThat(assignment(space, false)).isNotNull();
        var told = ada.get(feed(educators)).body().get("position").asString();

        assertThat(told).matches("[A-Za-z0-9_-]{22}");
        assertThat(ada.get(feed(educators)).body().get("position").asString()).isEqualTo(told);
        assertThat(ada.get(feed("/user/queue/live")).body().get("position").asString())
                .isNotEqualTo(told);
        isGone(students, told);
        isGone("/user/queue/live", told);
    }

    private void isGone(String destination, String after) {
        var refused = ben.get(feed(destination) + "&after=" + after);

        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:reset");
        var onward = refused.body().get("position").asString();
        assertThat(items(ben.get(feed(destination) + "&after=" + onward))).isEmpty();
    }

    private void say(String user, String anonymous) {
        var body = "{\"kind\":\"QUESTION\",\"anonymous\":%s,\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Why?\"}]}";
        var said = as(user).post("/api/spaces/" + space + "/conversations", body.formatted(anonymous));
        assertThat(said.status()).isEqualTo(201);
    }

    private static List<JsonNode> upTo(String type, Subscription subscription) {
        var heard = new ArrayList<JsonNode>();
        do heard.add(subscription.next());
        while (!heard.get(heard.size() - 1).get("type").asString().equals(type));
        return heard;
    }

    private static String feed(String destination) {
        return "/api/live?destination=" + destination;
    }

    private static List<JsonNode> items(Api.QueryResult answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }
}
