package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A processor that fails again and again is behind, though no node is at work on it while it waits. */
class ProcessorLagTest extends RunningLectern {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LAG = Pattern.compile("lectern_processor_lag_events\\{processor=\"usage\"} (\\S+)");

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void itCanGoOn() {
        database.execute("drop function if exists audit.refuse() cascade");
    }

    @Test
    void itIsShownUntilItHasCaughtUp() {
        database.execute("create function audit.refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused' using errcode = '23514'; end $$");
        database.execute("create trigger refuse before insert or update on audit.daily_count"
                + " for each row execute function audit.refuse()");

        space();

        await().atMost(SOON).untilAsserted(() -> assertThat(lag()).isPositive());
        await().during(Duration.ofSeconds(2))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(lag()).isPositive());
        itCanGoOn();
        await().atMost(SOON.plusSeconds(60))
                .untilAsserted(() -> assertThat(lag()).isZero());
    }

    private double lag() {
        var page = new Api(base(), "").get("/actuator/prometheus").text();
        var found = LAG.matcher(page);
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
