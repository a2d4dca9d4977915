package io.lectern.handin.assignment.query;

import io.lectern.kernel.Cursor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The view itself, beside what lists select and order by. */
@Entity
@Table(schema = "handin", name = "assignment")
class AssignmentRow {

    @Id
    private String assignment;

    private String space;
    private Instant createdAt;
    private boolean studentsSeeIt;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignmentView view;

    @SuppressWarnings("NullAway.Init")
    AssignmentRow() {}

    @SuppressWarnings("NullAway.Init")
    AssignmentRow(AssignmentView view, Instant createdAt) {
        this.assignment = view.assignment().value();
        this.space = view.space().value();
        this.createdAt = createdAt;
        show(view);
    }

    void show(AssignmentView now) {
        view = now;
        studentsSeeIt = !now.hidden() && !now.archived();
    }

    AssignmentView view() {
        return view;
    }

    String cursor() {
        return new Cursor(createdAt, assignment).toString();
    }
}
