package io.lectern.handin.submission.query;

import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.replay.ImmutableState;
import io.lectern.kernel.view.ViewRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The state itself, beside what lists select and show. */
@Entity
@Table(schema = "handin", name = "submission")
class SubmissionRow extends ViewRow<SubmissionState> implements Persistable<String> {

    @Id
    private String submission;

    private String assignment;
    private String student;
    private String space;
    private long version;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus handIn;

    private int number;
    private Instant handedInAt;
    private boolean late;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(ImmutableState.class)
    private SubmissionState state;

    @SuppressWarnings("NullAway.Init")
    SubmissionRow() {}

    @SuppressWarnings("NullAway.Init")
    SubmissionRow(SubmissionState state) {
        submission = state.submission().value();
        assignment = state.assignment().value();
        student = state.student().value();
        space = state.space().value();
        show(state);
    }

    @Override
    public void show(SubmissionState now) {
        state = now;
        version = now.version();
        handIn = now.handIn();
        number = now.latest().number();
        handedInAt = now.latest().handedInAt();
        late = now.latest().late();
    }

    @Override
    public String getId() {
        return submission;
    }

    @Override
    public SubmissionState state() {
        return state;
    }
}
