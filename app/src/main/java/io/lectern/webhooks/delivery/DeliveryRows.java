package io.lectern.webhooks.delivery;

import io.lectern.database.TimeColumn;
import io.lectern.feed.ServiceEvents;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent and is to be sent, as services ask for it. */
@Component
public class DeliveryRows {
    private static final ListStatement LIST = ListStatement.of("""
            select * from webhooks.delivery
             where webhook = :webhook and number %1$s :after and (cast(:state as varchar) is null or state = :state)
             order by number %2$s limit :limit""");

    private final JdbcClient jdbc;
    private final ServiceEvents events;

    DeliveryRows(JdbcClient jdbc, ServiceEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Numbered(long number, DeliveryView view) {}

    /** Those of a webhook. */
    public Page<DeliveryView> list(String webhook, @Nullable DeliveryState state, Paging paging) {
        var rows = jdbc.sql(LIST.in(paging))
                .param("webhook", webhook)
                .param("state", state == null ? null : state.name())
                .param("after", paging.afterNumber())
                .param("limit", paging.rowsToRead())
                .query((row, n) -> new Numbered(row.getLong("number"), view(row)))
                .list();
        return Page.of(rows, paging, Numbered::view, last -> String.valueOf(last.number()));
    }

    /**
     * The last delivery of an event.
     *
     * @throws NotFound if there is none any more
     */
    public DeliveryView find(String webhook, String event) {
        return jdbc.sql("""
                        select * from webhooks.delivery
                         where webhook = :webhook and event = :event order by number desc limit 1""")
                .param("webhook", webhook)
                .param("event", event)
                .query((row, n) -> view(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private DeliveryView view(ResultSet row) throws SQLException {
        var index = row.getObject("position", Long.class);
        return new DeliveryView(
                row.getString("event"),
                row.getString("type"),
                row.getString("stream"),
                index == null ? null : events.position(index),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("status", Integer.class),
                row.getString("cause"),
                TimeColumn.read(row, "enqueued_at"),
                TimeColumn.find(row, "tried_at"),
                TimeColumn.find(row, "next_try_at"));
    }
}
