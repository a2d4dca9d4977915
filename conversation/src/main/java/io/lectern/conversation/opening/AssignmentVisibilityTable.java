package io.lectern.conversation.opening;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.id.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the policy remembers of assignments as far as it has read: which of them students have seen. */
@Component
class AssignmentVisibilityTable {
    private final JdbcClient jdbc;

    AssignmentVisibilityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AssignmentVisibility find(AssignmentId assignment) {
        return jdbc.sql("select * from conversation.assignment where assignment = :assignment")
                .param("assignment", assignment.value())
                .query((row, n) -> new AssignmentVisibility(
                        assignment,
                        SpaceId.of(row.getString("space")),
                        row.getString("title"),
                        row.getBoolean("hidden"),
                        row.getBoolean("archived"),
                        row.getBoolean("seen")))
                .single();
    }

    void put(AssignmentVisibility now) {
        jdbc.sql("""
                        insert into conversation.assignment (assignment, space, title, hidden, archived, seen)
                        values (:assignment, :space, :title, :hidden, :archived, :seen)
                        on conflict (assignment) do update set title = excluded.title, hidden = excluded.hidden,
                        archived = excluded.archived, seen = excluded.seen""")
                .param("assignment", now.assignment().value())
                .param("space", now.space().value())
                .param("title", now.title())
                .param("hidden", now.hidden())
                .param("archived", now.archived())
                .param("seen", now.seen())
                .update();
    }

    void clear() {
        jdbc.sql("delete from conversation.assignment").update();
    }
}
