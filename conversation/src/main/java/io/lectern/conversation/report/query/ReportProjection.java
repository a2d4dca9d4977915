package io.lectern.conversation.report.query;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent.MessageReported;
import io.lectern.conversation.ReportEvent.ReportErased;
import io.lectern.conversation.report.query.ReportQuery.ListReports;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.replay.ViewStatements;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("talk")
class ReportProjection {
    private static final ListStatement LIST = ListStatement.of("""
            select r.message, m.conversation, r.reporter, r.reason, r.at
            from conversation.report r
            join conversation.message m on m.message = r.message
            join conversation.conversation c on c.conversation = m.conversation
            where c.space = :space and (r.at, r.message || '.' || r.reporter) %1$s (:time, :id)
            order by r.at %2$s, r.message || '.' || r.reporter %2$s limit :limit""");
    private static final RowMapper<ReportView> ROW = new SimplePropertyRowMapper<>(ReportView.class);

    private static final String TABLE = "conversation.report";
    private static final String INSERT = """
            insert into conversation.report (message, reporter, reason, at)
            values (:message, :reporter, :reason, :at)""";
    private static final String ERASE =
            "update conversation.report set reason = null where message = :message and reporter = :reporter";

    private final JdbcClient jdbc;
    private final ViewStatements statements;

    ReportProjection(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @EventHandler
    void on(MessageReported event, @Timestamp Instant at) {
        var parameters = about(event.message(), event.reporter());
        parameters.put("reason", event.reason());
        parameters.put("at", at.atOffset(ZoneOffset.UTC));
        statements.update(TABLE, event.message(), INSERT, parameters);
    }

    @EventHandler
    void on(ReportErased event) {
        statements.update(TABLE, event.message(), ERASE, about(event.message(), event.reporter()));
    }

    private static Map<String, @Nullable Object> about(MessageId message, UserId reporter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("message", message.value());
        parameters.put("reporter", reporter.value());
        return parameters;
    }

    @QueryHandler
    Page<ReportView> handle(ListReports query) {
        return Page.of(find(query), query.paging(), report -> report, ReportView::cursor);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from conversation.report").update();
    }

    private List<ReportView> find(ListReports query) {
        var from = Cursor.of(query.paging());
        return jdbc.sql(LIST.in(query.paging()))
                .param("space", query.space().value())
                .param("time", from.time().atOffset(ZoneOffset.UTC))
                .param("id", from.id())
                .param("limit", query.paging().rowsToRead())
                .query(ROW)
                .list();
    }
}
