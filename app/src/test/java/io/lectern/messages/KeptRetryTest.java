package io.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A kept request names the event that it came to. */
class KeptRetryTest extends RunningLectern {
    private static final String ESSAY = "{\"title\":\"Essay\"}";

    @Test
    void aRequestThatCameToAnEventOfAnotherHistoryIsActedAnew() throws SQLException {
        var path = "/api/spaces/" + space() + "/assignments";
        var made = ada.post(path, ESSAY, "Idempotency-Key", "kept-1");
        assertThat(ada.post(path, ESSAY, "Idempotency-Key", "kept-1").id()).isEqualTo(made.id());

        assertThat(update("update messages.retry set cause = 'lost' where key = 'kept-1' and cause <> ''"))
                .isEqualTo(1);
        var anew = ada.post(path, ESSAY, "Idempotency-Key", "kept-1");

        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.id()).isNotEqualTo(made.id());
        assertThat(ada.post(path, ESSAY, "Idempotency-Key", "kept-1").id()).isEqualTo(anew.id());
    }

    /** An earlier version kept the version and its mark. */
    @Test
    void aRequestThatAnEarlierVersionKeptIsAnsweredAsLongAsItsEventIsThere() throws SQLException {
        var path = "/api/spaces/" + space() + "/assignments";
        var made = ada.post(path, ESSAY, "Idempotency-Key", "kept-2");
        var mark = made.etag().substring(3, 11);

        keptEarlier("kept-2", mark);
        assertThat(ada.post(path, ESSAY, "Idempotency-Key", "kept-2").id()).isEqualTo(made.id());

        keptEarlier("kept-2", "lostlost");
        assertThat(ada.post(path, ESSAY, "Idempotency-Key", "kept-2").id()).isNotEqualTo(made.id());
    }

    @Test
    void whatChangedNothingIsAnsweredAtTheVersionThatItFound() {
        var essay = ada.post("/api/spaces/" + space() + "/assignments", ESSAY).location();
        var same = ada.put(essay + "/title", ESSAY, "If-Match", "\"0\"", "Idempotency-Key", "kept-3");
        var renamed =
                ada.put(essay + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"0\"", "Idempotency-Key", "kept-4");
        assertThat(same.etag()).startsWith("\"0-");
        assertThat(renamed.etag()).startsWith("\"1-");

        assertThat(ada.put(essay + "/title", ESSAY, "If-Match", "\"0\"", "Idempotency-Key", "kept-3")
                        .etag())
                .isEqualTo(same.etag());
        assertThat(ada.put(essay + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"0\"", "Idempotency-Key", "kept-4")
                        .etag())
                .isEqualTo(renamed.etag());
    }

    private static void keptEarlier(String key, String mark) throws SQLException {
        assertThat(update("update messages.retry set cause = null, mark = '" + mark + "' where key = '" + key + "'"))
                .isEqualTo(1);
    }

    private static int update(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
