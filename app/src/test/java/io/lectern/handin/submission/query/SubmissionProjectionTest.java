package io.lectern.handin.submission.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.RunningLectern;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionEvent.SubmissionReturned;
import io.lectern.handin.SubmissionEvent.SubmissionWithdrawn;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.kernel.id.UserId;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class SubmissionProjectionTest extends RunningLectern {
    private static final AssignmentId ESSAY = AssignmentId.of("essay-on-moss");
    private static final SubmissionId WORK = SubmissionId.of("work-on-moss");
    private static final UserId DAN = UserId.of("dan");

    @Autowired
    private EntityManager entities;

    @Autowired
    private SubmissionProjection projection;

    @Autowired
    private ApplicationContext context;

    @Test
    void aSubmissionIsWhatItsEventsMakeOfIt() {
        projection.on(handedIn(WORK, 1), 0);
        projection.on(new SubmissionReturned(WORK, DAN, List.of(), null), 1);
        assertThat(projection.find(WORK)).map(SubmissionState::handIn).contains(SubmissionStatus.RETURNED);

        projection.on(handedIn(WORK, 2), 2);
        projection.on(new SubmissionWithdrawn(WORK), 3);

        assertThat(projection.find(WORK))
                .contains(new SubmissionState(SubmissionStatus.WITHDRAWN, handedIn(WORK, 2), null, null, 3));
    }

    @Test
    void aStudentHasOneSubmissionForAnAssignment() {
        projection.on(handedIn(WORK, 1), 0);
        assertThat(projection.of(ESSAY, DAN)).contains(WORK);
        assertThat(projection.of(ESSAY, UserId.of("fay"))).isEmpty();

        assertThatThrownBy(() -> projection.on(handedIn(SubmissionId.of("other-work"), 1), 0))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        projection.on(handedIn(WORK, 1), 0);
        var before = projection.find(WORK);

        entities.flush();
        entities.clear();
        projection.reset();
        assertThat(projection.find(WORK)).isEmpty();
        assertThat(projection.of(ESSAY, DAN)).isEmpty();
        projection.on(handedIn(WORK, 1), 0);

        assertThat(projection.find(WORK)).isEqualTo(before);
        assertThat(projection.of(ESSAY, DAN)).contains(WORK);
    }

    private SubmissionHandedIn handedIn(SubmissionId submission, int number) {
        return TestSubmissions.in(context).handedIn(submission, ESSAY, DAN, number);
    }
}
