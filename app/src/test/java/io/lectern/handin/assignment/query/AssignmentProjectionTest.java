package io.lectern.handin.assignment.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class AssignmentProjectionTest extends RunningLectern {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SpaceId MOSSES = SpaceId.of("mosses");
    private static final AssignmentId ESSAY = AssignmentId.of("essay-on-moss");
    private static final AssignmentId HERBARIUM = AssignmentId.of("herbarium");

    @Autowired
    private EntityManager entities;

    @Autowired
    private AssignmentProjection projection;

    @Autowired
    private AssignmentRows rows;

    @Test
    void anAssignmentIsWhatItsEventsMakeOfIt() {
        create(ESSAY, true, NOON);
        projection.on(new AssignmentRenamed(ESSAY, "Moss", null), 1, NOON);
        projection.on(new ExtensionGranted(ESSAY, UserId.of("dan"), NOON, "illness"), 2, NOON);

        assertThat(projection.find(ESSAY)).hasValueSatisfying(assignment -> {
            assertThat(assignment.title()).isEqualTo("Moss");
            assertThat(assignment.hidden()).isTrue();
            assertThat(assignment.extensions()).containsOnlyKeys("dan");
            assertThat(assignment.version()).isEqualTo(2);
        });
        assertThat(projection.find(HERBARIUM)).isEmpty();
    }

    @Test
    void theOldestComesFirstAndStudentsListWhatTheySee() {
        create(ESSAY, true, NOON.plusSeconds(1));
        create(HERBARIUM, false, NOON);
        assertThat(listed(true)).containsExactly(HERBARIUM, ESSAY);
        assertThat(listed(false)).containsExactly(HERBARIUM);

        projection.on(new AssignmentRevealed(ESSAY, null), 1, NOON.plusSeconds(2));
        assertThat(listed(false)).containsExactly(HERBARIUM, ESSAY);
    }

    @Test
    void afterAResetTheSameEventsMakeTheSame() {
        create(ESSAY, false, NOON);
        var before = projection.find(ESSAY);

        entities.flush();
        entities.clear();
        projection.reset();
        assertThat(projection.find(ESSAY)).isEmpty();
        create(ESSAY, false, NOON);

        assertThat(projection.find(ESSAY)).isEqualTo(before);
    }

    private void create(AssignmentId assignment, boolean hidden, Instant at) {
        var created = new AssignmentCreated(assignment, MOSSES, "Essay", null, null, null, null, null, hidden);
        projection.on(created, 0, at);
    }

    private List<AssignmentId> listed(boolean hiddenToo) {
        return rows.inSpace(MOSSES.value(), hiddenToo, Instant.EPOCH, "", 10).stream()
                .map(AssignmentRow::state)
                .map(AssignmentState::assignment)
                .toList();
    }
}
