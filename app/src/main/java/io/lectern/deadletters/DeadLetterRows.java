package io.lectern.deadletters;

import io.lectern.database.TimeColumn;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the queue's table says of dead letters. */
@Component
class DeadLetterRows {
    private static final String FIRST = """
            not exists (select from store.dead_letter e where e.processing_group = d.processing_group
            and e.sequence_identifier = d.sequence_identifier and e.sequence_index < d.sequence_index)""";
    private static final ListStatement LIST = ListStatement.of("select d.*, e.payload_type, " + FIRST + """
             as first from store.dead_letter d
            join store.domain_event e using (aggregate_identifier, sequence_number)
            where d.number %1$s :after order by d.number %2$s limit :limit""");
    private static final String DUE = "select dead_letter_id from store.dead_letter d"
            + " where processing_group = :group and next_try_at <= now() and " + FIRST
            + " order by next_try_at limit 1 for update skip locked";
    private static final String FAILED = """
            update store.dead_letter set cause = :cause, attempts = :attempts, tried_at = now(),
            processing_started = null, next_try_at = now() + :delay * interval '1 ms' where dead_letter_id = :id""";

    private final JdbcClient jdbc;

    DeadLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Numbered(long number, DeadLetterView view) {}

    Page<DeadLetterView> list(Paging paging) {
        var rows = jdbc.sql(LIST.in(paging))
                .param("after", paging.afterNumber())
                .param("limit", paging.rowsToRead())
                .query((row, n) -> new Numbered(row.getLong("number"), view(row)))
                .list();
        return Page.of(rows, paging, Numbered::view, last -> String.valueOf(last.number()));
    }

    /** The groups with letters that may be tried now. */
    List<String> dueGroups() {
        return jdbc.sql("select distinct processing_group from store.dead_letter where next_try_at <= now()")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The letter of a group that waits longest, kept from other nodes until the transaction ends. */
    Optional<String> takeDue(String group) {
        return jdbc.sql(DUE).param("group", group).query(String.class).optional();
    }

    int attempts(String letter) {
        return jdbc.sql("select attempts from store.dead_letter where dead_letter_id = :id")
                .param("id", letter)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @param delay in milliseconds, or null if an operator decides */
    void failed(String letter, @Nullable FailureKind kind, int attempts, @Nullable Long delay) {
        jdbc.sql(FAILED)
                .param("cause", kind == null ? null : kind.label())
                .param("attempts", attempts)
                .param("delay", delay, java.sql.Types.BIGINT)
                .param("id", letter)
                .update();
    }

    /** Has it tried soon, and says whether it is one that no earlier one of its stream keeps waiting. */
    boolean retry(String letter) {
        return jdbc.sql("update store.dead_letter d set next_try_at = now() where dead_letter_id = :id and " + FIRST)
                        .param("id", letter)
                        .update()
                > 0;
    }

    boolean exists(String letter) {
        return jdbc.sql("select exists (select from store.dead_letter where dead_letter_id = :id)")
                .param("id", letter)
                .query(Boolean.class)
                .single();
    }

    boolean drop(String letter) {
        return jdbc.sql("delete from store.dead_letter where dead_letter_id = :id")
                        .param("id", letter)
                        .update()
                > 0;
    }

    /** How many a group has. */
    long count(String group) {
        return jdbc.sql("select count(*) from store.dead_letter where processing_group = :group")
                .param("group", group)
                .query(Long.class)
                .single();
    }

    private static DeadLetterView view(ResultSet row) throws SQLException {
        return new DeadLetterView(
                row.getString("dead_letter_id"),
                row.getString("processing_group"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                DeadLetterView.Status.of(row.getBoolean("first"), row.getString("next_try_at") != null),
                row.getString("cause"),
                row.getInt("attempts"),
                TimeColumn.find(row, "enqueued_at"),
                TimeColumn.find(row, "tried_at"),
                row.getBoolean("first") ? TimeColumn.find(row, "next_try_at") : null);
    }
}
