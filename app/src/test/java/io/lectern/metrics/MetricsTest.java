package io.lectern.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import org.junit.jupiter.api.Test;

/** What operators find on the page that Prometheus reads. */
class MetricsTest extends RunningLectern {

    @Test
    void commandsEventsLagRequestsAndThePoolAreThere() {
        var space = space();
        ben.put("/api/spaces/" + space + "/name", "{\"name\":\"Mine\"}", "If-Match", "\"0\"");

        var page = new Api(base(), "").get("/actuator/prometheus").text();

        assertThat(page)
                .contains("lectern_commands_seconds_count{command=\"CreateSpace\",outcome=\"done\"}")
                .contains("lectern_commands_seconds_count{command=\"RenameSpace\",outcome=\"forbidden\"}")
                .contains("lectern_commands_seconds_bucket{command=\"CreateSpace\",outcome=\"done\",le=\"0.1\"}")
                .contains("lectern_events_total{type=\"space:Created\"}")
                .contains("lectern_processor_lag_events{processor=\"assignment-conversation\"}")
                .contains("lectern_processor_lag_events{processor=\"spaces\"}")
                .contains("lectern_deadlines_lag_seconds")
                .contains("http_server_requests_seconds_bucket{")
                .contains("uri=\"/api/spaces/{space}/name\"")
                .contains("hikaricp_connections_active{");
    }

    @Test
    void everyMetricHasASentence() {
        var page = new Api(base(), "").get("/actuator/prometheus").text();

        assertThat(page.lines().filter(line -> line.startsWith("# HELP ")))
                .isNotEmpty()
                .allMatch(line -> line.split(" ", 4).length == 4
                        && line.split(" ", 4)[3].strip().contains(" "));
        assertThat(page.lines().filter(line -> line.startsWith("# TYPE ")))
                .as("Each has its sentence before its type")
                .allMatch(line -> page.contains("# HELP " + line.split(" ")[2] + " "));
    }
}
