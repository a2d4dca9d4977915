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

        assertThat(update("update messages.retry set mark = 'lostlost' where key = 'kept-1' and mark = '"
                        + made.etag().substring(3, 11) + "'"))
                .isEqualTo(1);
        var anew = ada.post(path, ESSAY, "Idempotency-Key", "kept-1");

        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.id()).isNotEqualTo(made.id());
        assertThat(ada.post(path, ESSAY, "Idempotency-Key", "kept-1").id()).isEqualTo(anew.id());
    }

    private static int update(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
