package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** A clock that is set back. */
class MonotonicTimestampsTest extends RunningLectern {

    @Test
    void theTimesOfAStreamNeverGoBack() {
        var assignment = assignment(space(), false);
        var created = Instant.parse(history(assignment).get(0));
        var clock = GenericEventMessage.clock;
        try {
            GenericEventMessage.clock = Clock.offset(clock, Duration.ofHours(-1));
            rename(assignment, "Moss", 0);
            rename(assignment, "Fern", 1);
        } finally {
            GenericEventMessage.clock = clock;
        }

        assertThat(history(assignment))
                .hasSize(3)
                .allMatch(time -> Instant.parse(time).equals(created));
        assertThat(title(assignment, Instant.now())).isEqualTo("Fern");
        rename(assignment, "Oak", 2);
        assertThat(Instant.parse(history(assignment).get(3))).isAfter(created);
    }

    @Test
    void theLastEventBeforeATimeDecidesAlsoWhereTimesWentBack() {
        var assignment = assignment(space(), false);
        rename(assignment, "Moss", 0);
        rename(assignment, "Fern", 1);
        var stream = "handin-assignment-" + assignment.substring(assignment.lastIndexOf('/') + 1);
        Tampering.with(
                database(),
                "update store.domain_event set time_stamp = '2999-01-01T00:00:00.000Z'"
                        + " where aggregate_identifier = ? and sequence_number = 1",
                stream);

        assertThat(title(assignment, Instant.now())).isEqualTo("Fern");
        assertThat(title(assignment, Instant.parse(history(assignment).get(0)))).isEqualTo("Essay");
    }

    private void rename(String assignment, String title, int version) {
        var done = ada.put(assignment + "/title", "{\"title\":\"" + title + "\"}", "If-Match", "\"" + version + "\"");
        assertThat(done.status()).isEqualTo(200);
    }

    private String title(String assignment, Instant at) {
        return ada.get(assignment + "?at=" + at).body().get("title").asString();
    }

    private ArrayList<String> history(String assignment) {
        var times = new ArrayList<String>();
        for (var item : ada.get(assignment + "/history").body().get("items"))
            times.add(item.get("at").asString());
        return times;
    }
}
