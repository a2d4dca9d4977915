package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live messages on the page that Prometheus reads, by the names that operators rely on. */
class LiveMetricsTest extends RunningLectern {
    private String space;

    @BeforeEach
    void begin() {
        space = space();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lectern_live_sessions",
                "lectern_live_subscriptions",
                "lectern_live_behind",
                "lectern_live_unread_seconds",
                "lectern_live_unread_size_bytes",
                "lectern_live_queue{queue=\"relay\"}",
                "lectern_live_queue{queue=\"wire\"}",
                "lectern_live_deliveries_total",
                "lectern_live_lag_seconds_bucket{le=\"0.05\"}",
                "lectern_live_lag_seconds_count",
                "lectern_live_ended_total{reason=\"too-slow\"}",
                "lectern_live_ended_total{reason=\"silent\"}",
                "lectern_live_ended_total{reason=\"drained\"}",
                "lectern_live_ended_total{reason=\"no-connect\"}",
                "lectern_live_ended_total{reason=\"crowded-out\"}",
                "lectern_live_refused_total{reason=\"bad-frame\"}",
                "lectern_live_refused_total{reason=\"bad-destination\"}",
                "lectern_live_refused_total{reason=\"too-large\"}",
                "lectern_live_refused_total{reason=\"rate-limited\"}",
                "lectern_live_refused_total{reason=\"too-many-sessions\"}",
                "lectern_live_refused_total{reason=\"unauthenticated\"}",
                "lectern_live_refused_total{reason=\"token-expired\"}",
                "lectern_live_refused_total{reason=\"token-in-url\"}",
                "lectern_live_refused_total{reason=\"malformed-url\"}",
                "lectern_live_refused_total{reason=\"strange-origin\"}",
                "lectern_live_refused_total{reason=\"draining\"}",
                "lectern_live_refused_total{reason=\"too-many-handshakes\"}",
                "lectern_live_refused_total{reason=\"denied\"}"
            })
    void eachIsThereBeforeItHappens(String name) {
        assertThat(value(name)).isNotNegative();
    }

    @Test
    void whatIsHeardIsCounted() {
        try (var socket = StompClient.connect(live(), ada.token())) {
            var heard =
                    socket.subscribe("/topic/spaces." + space + ".educators").synced();
            var deliveries = value("lectern_live_deliveries_total");
            var events = value("lectern_live_lag_seconds_count");
            assertThat(value("lectern_live_sessions")).isPositive();
            assertThat(value("lectern_live_subscriptions")).isPositive();
            assignment(space, true);
            heard.next();

            await().until(() -> value("lectern_live_deliveries_total") > deliveries);
            assertThat(value("lectern_live_lag_seconds_count")).isGreaterThan(events);
        }
    }

    private double value(String name) {
        return ada.get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }
}
