package io.lectern.handin.check.query;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.replay.ViewStatements;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the events are that services told of submissions. */
@Component
class CheckRows {
    /** Of the events of one stream that happened at the same time, the later one comes later. */
    private static final String PLACE = "%s@%012d";

    private static final ListStatement PART = ListStatement.of("""
            select event, service, happened_at, place from handin.check_event
             where submission = :submission and service in (:services)
               and (cast(:all as boolean) or (happened_at, place) %1$s (:time, :place))
             order by happened_at %2$s, place %2$s limit :limit""");

    private static final String INSERT = """
            insert into handin.check_event (submission, happened_at, place, event, service)
            values (:submission, :at, :place, :event, :service)""";

    private final JdbcClient jdbc;
    private final ViewStatements statements;

    CheckRows(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    record CheckRow(String event, ServiceId service, Instant at, String place) {
        String cursor() {
            return new Cursor(at, place).toString();
        }
    }

    void add(String submission, ServiceId service, DomainEventMessage<?> event) {
        var place = String.format(Locale.ROOT, PLACE, event.getAggregateIdentifier(), event.getSequenceNumber());
        var parameters = Map.<String, Object>of(
                "submission", submission,
                "at", Timestamp.from(event.getTimestamp()),
                "place", place,
                "event", event.getIdentifier(),
                "service", service.value());
        statements.update("handin.check_event", event.getIdentifier(), INSERT, parameters);
    }

    /** Those of some services alone, one more than a page shows. */
    List<CheckRow> of(SubmissionId submission, Collection<String> services, Paging paging) {
        if (services.isEmpty()) return List.of();
        var from = Cursor.parse(paging.after());
        return jdbc.sql(PART.in(paging))
                .param("submission", submission.value())
                .param("services", services)
                .param("all", paging.after() == null)
                .param("time", Timestamp.from(from.time()))
                .param("place", from.id())
                .param("limit", paging.rowsToRead())
                .query((row, number) -> new CheckRow(
                        row.getString("event"),
                        ServiceId.of(row.getString("service")),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("place")))
                .list();
    }

    void clear() {
        jdbc.sql("delete from handin.check_event").update();
    }
}
