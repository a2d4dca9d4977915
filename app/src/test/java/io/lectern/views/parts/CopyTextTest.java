package io.lectern.views.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class CopyTextTest {
    private static final String HOSTILE = "a\tb\nc\r\\ \\N \\. 'd' \"e\" \u2028 \uD83C\uDF3F";

    @Test
    void whatIsReadIsWhatWasCopied() throws SQLException {
        try (var connection = withTable("a text, b text")) {
            var text = copy(connection);
            row(text, HOSTILE, null);
            row(text, "", "\\N");

            assertThat(text.end()).isEqualTo(2);

            text.cancelUnlessEnded();
            assertThat(is(connection, "a = ? and b is null", HOSTILE)).isTrue();
            assertThat(is(connection, "a = '' and b = ?", "\\N")).isTrue();
        }
    }

    @Test
    void ofMoreRowsThanAreSentAtOnceNoneIsMissing() throws SQLException {
        try (var connection = withTable("a int, b text")) {
            var text = copy(connection);
            for (var i = 0; i < 10_000; i++) row(text, Integer.toString(i), HOSTILE);

            assertThat(text.end()).isEqualTo(10_000);
        }
    }

    @Test
    void theConnectionCanBeUsedAfterOneThatFailed() throws SQLException {
        try (var connection = withTable("a int, b text")) {
            var text = copy(connection);
            row(text, "no number", "");

            assertThatThrownBy(text::end).isInstanceOf(SQLException.class);

            text.cancelUnlessEnded();
            assertThat(is(connection, "b = ?", "")).isFalse();
        }
    }

    @Test
    void whatIsCancelledIsNotThere() throws SQLException {
        try (var connection = withTable("a int, b text")) {
            var text = copy(connection);
            row(text, "1", "x");

            text.cancelUnlessEnded();

            assertThat(is(connection, "b = ?", "x")).isFalse();
        }
    }

    private static Connection withTable(String columns) throws SQLException {
        var connection = DriverManager.getConnection(TestPostgres.fresh());
        try (var statement = connection.createStatement()) {
            statement.execute("create table copied (" + columns + ")");
        }
        return connection;
    }

    private static CopyText copy(Connection connection) throws SQLException {
        return new CopyText(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin"));
    }

    private static void row(CopyText text, String a, String b) throws SQLException {
        text.beginRow();
        text.value(a);
        text.value(b);
        text.endRow();
    }

    private static boolean is(Connection connection, String condition, String value) throws SQLException {
        try (var select = connection.prepareStatement("select exists (select from copied where " + condition + ")")) {
            select.setString(1, value);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
