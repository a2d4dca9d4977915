package io.lectern.views.parts;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Sends rows in the text format of PostgreSQL's COPY, many at once. */
final class CopyText {
    private static final int SENT_AT_ONCE = 1 << 14;
    private static final String NULL = "\\N";

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder();
    private char separator;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    void beginRow() {
        separator = 0;
    }

    void value(@Nullable String value) {
        if (separator != 0) text.append(separator);
        separator = '\t';
        if (value == null) text.append(NULL);
        else if (isPlain(value)) text.append(value);
        else escape(value);
    }

    /** As most are: such are added as they are, in a quarter of the time. */
    private static boolean isPlain(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\t') < 0;
    }

    private void escape(String value) {
        var begin = 0;
        for (var i = 0; i < value.length(); i++) {
            var escaped = escaped(value.charAt(i));
            if (escaped == 0) continue;
            text.append(value, begin, i).append('\\').append(escaped);
            begin = i + 1;
        }
        text.append(value, begin, value.length());
    }

    private static char escaped(char of) {
        return switch (of) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    void endRow() throws SQLException {
        text.append('\n');
        if (text.length() > SENT_AT_ONCE) send();
    }

    /** Says how many rows the table has taken. */
    long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    void cancelUnlessEnded() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
