package io.lectern.handin.assignment.query;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.SpaceAssignments.CreatedAssignment;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.replay.ImmutableState;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The state itself, beside what lists select and order by. */
@Entity
@Table(schema = "handin", name = "assignment")
class AssignmentRow extends ViewRow<AssignmentState> implements Persistable<String> {

    @Id
    private String assignment;

    private String space;
    private Instant createdAt;
    private boolean studentsSeeIt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ImmutableState.class)
    private AssignmentState state;

    @SuppressWarnings("NullAway.Init")
    AssignmentRow() {}

    @SuppressWarnings("NullAway.Init")
    AssignmentRow(AssignmentState state, Instant createdAt) {
        this.assignment = state.assignment().value();
        this.space = state.space().value();
        this.createdAt = createdAt;
        show(state);
    }

    @Override
    public void show(AssignmentState now) {
        state = now;
        studentsSeeIt = now.studentsSeeIt();
    }

    @Override
    public String getId() {
        return assignment;
    }

    @Override
    public AssignmentState state() {
        return state;
    }

    CreatedAssignment created() {
        return new CreatedAssignment(state, createdAt);
    }

    String cursor() {
        return new Cursor(createdAt, assignment).toString();
    }
}
