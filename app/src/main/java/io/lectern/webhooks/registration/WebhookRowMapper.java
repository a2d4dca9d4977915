package io.lectern.webhooks.registration;

import io.lectern.database.TimeColumn;
import io.lectern.kernel.id.ServiceId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a webhook from its row, whoever asked for that. */
public final class WebhookRowMapper implements RowMapper<Webhook> {

    @Override
    public Webhook mapRow(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getString("webhook"),
                ServiceId.of(row.getString("service")),
                row.getString("url"),
                texts(row.getArray("types")),
                texts(row.getArray("spaces")),
                texts(row.getArray("token_spaces")),
                Detail.valueOf(row.getString("detail")),
                row.getLong("position"),
                row.getObject("replay_to", Long.class),
                row.getObject("resume_at", Long.class),
                TimeColumn.read(row, "created_at"),
                TimeColumn.read(row, "changed_at"),
                TimeColumn.find(row, "ended_at"));
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }
}
