package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Whoever an event of another service is for hears and sees it as one of Lectern's own. */
class PushedEventsHeardTest extends RunningLectern {
    private TestPush quiz;
    private String space;

    @Autowired
    private JdbcTemplate stored;

    @BeforeEach
    void comes() {
        quiz = TestPush.of(base(), "quiz");
        space = space();
    }

    @Test
    void aStudentAndTheEducatorsHearOfAResult() {
        try (var bens = StompClient.connect(live(), ben.token());
                var adas = StompClient.connect(live(), ada.token());
                var cats = StompClient.connect(live(), cat.token())) {
            var fat = bens.subscribe("/user/queue/live.fat").synced();
            var thin = bens.subscribe("/user/queue/live").synced();
            var educators =
                    adas.subscribe("/topic/spaces." + space + ".educators.fat").synced();
            var stranger = cats.subscribe("/user/queue/live").synced();

            assertThat(quiz.push(
                                    audience("'educators':['" + space + "'],'users':['ben']"),
                                    ids(),
                                    "'correlationId':'c9'")
                            .status())
                    .isEqualTo(201);
            quiz.push(audience("'users':['cat']"));

            var heard = fat.next();
            assertThat(heard.get("type").asString()).isEqualTo("quiz:Finished");
            assertThat(heard.get("stream").asString()).isEqualTo(quiz.stream());
            assertThat(heard.get("version").asLong()).isZero();
            assertThat(heard.get("data").toString())
                    .isEqualTo("{\"score\":0.8,\"space\":\"%s\",\"quiz\":\"17\"}".formatted(space));
            assertThat(heard.get("correlationId").asString()).isNotEqualTo("c9").hasSize(36);
            assertThat(thin.next().get("data").toString())
                    .isEqualTo("{\"space\":\"%s\",\"quiz\":\"17\"}".formatted(space));
            var taught = educators.next();
            assertThat(taught.at("/data/score").asDouble()).isEqualTo(0.8);
            assertThat(taught.get("correlationId").asString()).isEqualTo("c9");
            assertThat(stranger.next().get("version").asLong()).isEqualTo(1);
        }
    }

    @Test
    void whatIsDirectedToAServiceIsHeardByNobodyElse() {
        var directed = quiz.push(audience("'services':['grader']"), ids());
        quiz.push(audience("'educators':['" + space + "'],'students':['" + space + "'],'users':['ben']"), ids());

        var id = directed.body().at("/events/0/id").asString();
        var channels = """
                select string_agg(channel, ' ') from store.event_audience join store.domain_event using (global_index)
                 where event_identifier = ?""";
        assertThat(stored.queryForObject(channels, String.class, id)).isEqualTo("service:grader");
        for (var topic : new String[] {"educators", "students"}) {
            var reader = topic.equals("educators") ? ada : ben;
            assertThat(pushed(reader, "/topic/spaces." + space + "." + topic)).containsExactly(1L);
        }
        assertThat(pushed(ben, "/user/queue/live")).containsExactly(1L);
        var audited = audit("quiz:Finished").get(0);
        assertThat(audited.get("data")).isEqualTo(audited.get("ids"));
        assertThat(audited.at("/audience/services/0").asString()).isEqualTo("grader");
    }

    @Test
    void theAuditAndTheUsageOfItsSpaceHoldIt() {
        quiz.push(audience("'educators':['" + space + "']"), ids(), "'correlationId':'c9'");

        var audited = audit("quiz:Finished").get(0);
        assertThat(audited.get("actor").asString()).isEqualTo("service:quiz-service");
        assertThat(audited.get("role").asString()).isEqualTo("SERVICE");
        assertThat(audited.get("correlationId").asString()).isEqualTo("c9");
        assertThat(audited.at("/data/score").asDouble()).isEqualTo(0.8);
        await().untilAsserted(() -> assertThat(ada.get("/api/spaces/" + space + "/usage")
                        .body()
                        .at("/days/0/counts/quiz:Finished")
                        .asLong())
                .isOne());
    }

    @Test
    void twoServicesHaveNounsOfTheirOwn() {
        var exam = TestPush.of(base(), "exam");
        quiz.push(audience("'students':['" + space + "']"), ids());
        exam.push(audience("'students':['" + space + "']"), ids());

        assertThat(ben.feed("/topic/spaces." + space + ".students").items())
                .extracting(item -> item.get("type").asString())
                .containsSubsequence("quiz:Finished", "exam:Finished");
        assertThat(exam.service().post("/api/events", quiz.event()).status()).isEqualTo(403);
    }

    private JsonNode audit(String type) {
        return ada.get("/api/spaces/" + space + "/audit?type=" + type).body().get("items");
    }

    private List<Long> pushed(Api reader, String destination) {
        return reader.feed(destination).items().stream()
                .filter(item -> item.get("stream").asString().equals(quiz.stream()))
                .map(item -> item.get("version").asLong())
                .toList();
    }

    private String ids() {
        return "'ids':{'space':'" + space + "','quiz':'17'}";
    }

    private static String audience(String groups) {
        return "'audience':{" + groups + "}";
    }
}
