package io.lectern.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What operators see of what services push. */
class PushMetricsTest extends RunningLectern {

    @Test
    void eachEndIsCountedByItsService() {
        var tally = TestPush.of(base(), "tally");
        var id = "'id':'" + UUID.randomUUID() + "'";
        tally.pushAll(tally.event(), tally.event(), tally.event(id));
        tally.push(id);
        tally.push(id, "'expectedVersion':7");
        tally.push("'expectedVersion':7");
        tally.push("'data':7");
        tally.service().post("/api/events", " ".repeat(1024 * 1024 + 1));
        new TestPush(tally.service(), "quiz", "quiz-1").push();

        var seen = new Api(base(), "").get("/actuator/prometheus").text();

        for (var end : List.of(
                "pushed 3",
                "repeated 1",
                "key-reused 1",
                "stale-version 1",
                "validation 1",
                "too-large 1",
                "forbidden 1"))
            assertThat(seen)
                    .contains("lectern_services_events_total{outcome=\"%s\",service=\"tally-service\"} %s.0\n"
                            .formatted((Object[]) end.split(" ")));
        assertThat(seen).contains("lectern_events_total{type=\"service\"}");
    }
}
