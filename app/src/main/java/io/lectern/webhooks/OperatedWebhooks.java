package io.lectern.webhooks;

import io.lectern.database.TimeColumn;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All webhooks, for those who run Lectern. */
@Component
class OperatedWebhooks {
    private static final ListStatement LIST = ListStatement.of("""
            select w.*, d.waiting, d.parked, d.delivered_at
              from webhooks.webhook w
              join lateral (
                select count(*) filter (where state in ('WAITING', 'RETRYING')) as waiting,
                       count(*) filter (where state = 'PARKED') as parked,
                       max(tried_at) filter (where state = 'DELIVERED') as delivered_at
                  from webhooks.delivery where webhook = w.webhook) as d on true
             where w.number %1$s :after and w.deleted_at is null order by w.number %2$s limit :limit""");

    private final JdbcClient jdbc;

    OperatedWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(long number, OperatedWebhook view) {}

    Page<OperatedWebhook> list(Paging paging) {
        var rows = jdbc.sql(LIST.in(paging))
                .param("after", paging.afterNumber())
                .param("limit", paging.rowsToRead())
                .query((row, n) -> new Numbered(row.getLong("number"), view(row)))
                .list();
        return Page.of(rows, paging, Numbered::view, last -> String.valueOf(last.number()));
    }

    private static OperatedWebhook view(ResultSet row) throws SQLException {
        return new OperatedWebhook(
                row.getString("webhook"),
                ServiceId.of(row.getString("service")),
                row.getString("url"),
                row.getObject("ended_at") == null ? WebhookView.State.ACTIVE : WebhookView.State.ENDED,
                row.getLong("waiting"),
                row.getLong("parked"),
                TimeColumn.find(row, "delivered_at"),
                TimeColumn.read(row, "created_at"));
    }
}
