package io.lectern.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads columns of the type {@code timestamptz}, for which JDBC has no type of Java without an offset. */
public final class TimeColumn {
    private TimeColumn() {}

    /** The time in a column, or null if there is none. */
    public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The time in a column that has one in every row. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(find(row, column), column);
    }
}
