package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServerTimingTest extends RunningLectern {
    private static final Pattern STEPS = Pattern.compile(
            "access;dur=(\\d+\\.\\d+), rule;dur=(\\d+\\.\\d+), append;dur=(\\d+\\.\\d+), view;dur=(\\d+\\.\\d+)");

    @Test
    void everyChangeSaysWhereItsTimeWent() {
        var space = space();
        var created = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"Essay\"}");
        var renamed = ada.put(created.location() + "/title", "{\"title\":\"Moss\"}", "If-Match", created.etag());

        for (var change : new Api.QueryResult[] {created, renamed}) {
            var steps = STEPS.matcher(change.header("Server-Timing").orElse("none"));
            assertThat(steps.matches()).as("%s", change.headers()).isTrue();
            for (var step = 1; step <= steps.groupCount(); step++)
                assertThat(Double.parseDouble(steps.group(step)))
                        .as(steps.group())
                        .isBetween(0.0, 20_000.0);
            assertThat(Double.parseDouble(steps.group(3))).as("append").isPositive();
            assertThat(Double.parseDouble(steps.group(4))).as("view").isPositive();
        }
    }

    @Test
    void whatChangesNothingOrIsRefusedOrOnlyReadDoesNotHaveToSay() {
        var space = space();

        assertThat(ada.get("/api/spaces/" + space).header("Server-Timing")).isEmpty();
        assertThat(ben.put("/api/spaces/" + space + "/name", "{\"name\":\"x\"}", "If-Match", "\"1\"")
                        .header("Server-Timing"))
                .isEmpty();
    }
}
