package io.lectern.handin.mark.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.MarkEvent.MarkErased;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MarkProjectionTest extends RunningLectern {
    private static final SubmissionId WORK = SubmissionId.of("work-on-moss");
    private static final MarkGiven GIVEN =
            TestMarks.given(WORK, AssignmentId.of("essay-on-moss"), SpaceId.of("mosses"), UserId.of("dan"));

    @Autowired
    private EntityManager entities;

    @Autowired
    private MarkProjection projection;

    @Test
    void aMarkIsWhatItsEventsMakeOfIt() {
        assertThat(projection.findOf(WORK)).isEmpty();
        projection.on(GIVEN, 0);
        assertThat(projection.findOf(WORK)).contains(GIVEN);

        projection.on(new MarkErased(WORK), 1);

        assertThat(projection.find(WORK)).contains(new MarkState(GIVEN.withoutPersonalData(), 1));
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        projection.on(GIVEN, 0);
        var before = projection.find(WORK);

        entities.flush();
        entities.clear();
        projection.reset();
        assertThat(projection.find(WORK)).isEmpty();
        projection.on(GIVEN, 0);

        assertThat(projection.find(WORK)).isEqualTo(before);
    }
}
