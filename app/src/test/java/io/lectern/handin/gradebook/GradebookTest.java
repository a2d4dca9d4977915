package io.lectern.handin.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionId;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.mark.query.TestMarks;
import io.lectern.handin.roster.TestRoster;
import io.lectern.handin.submission.MarkingStatus;
import io.lectern.handin.submission.query.TestSubmissions;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Paging;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class GradebookTest extends RunningLectern {
    private static final SpaceId MOSSES = TestSubmissions.MOSSES;
    private static final AssignmentId ESSAY = AssignmentId.of("essay-on-moss");
    private static final Schedule BEFORE_NOON = new Schedule(null, TestSubmissions.NOON.minusSeconds(1), null);
    private static final AssignmentState ASSIGNMENT = new AssignmentState(
            ESSAY, MOSSES, "Essay", null, BEFORE_NOON, BigDecimal.TEN, false, false, false, Map.of(), Map.of(), 0);
    private static final Viewer ADA = new Viewer(UserId.of("ada"), Role.EDUCATOR);

    @Autowired
    private EntityManager entities;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void danHandsInAndIsMarkedFayHasLeftAndGusDidNothing() {
        for (var student : new String[] {"dan", "fay", "gus"})
            TestRoster.in(context).change(MOSSES, student, Role.STUDENT);
        for (var student : new String[] {"dan", "fay"})
            TestSubmissions.in(context).handIn(SubmissionId.of(student + "-on-moss"), ESSAY, UserId.of(student));
        TestMarks.in(context).give(SubmissionId.of("dan-on-moss"), ESSAY, MOSSES, UserId.of("dan"));
        TestRoster.in(context).change(MOSSES, "fay", null);
        entities.flush();
    }

    @Test
    void studentsAndFormerOnesWhoHandedInStandBesideTheirMarks() {
        var entries = gradebook.all(ASSIGNMENT).stream()
                .map(entry -> entry.seenBy(ADA))
                .toList();

        assertThat(entries).extracting(GradebookEntryView::student).containsExactly("dan", "fay", "gus");
        assertThat(entries).extracting(GradebookEntryView::former).containsExactly(false, true, false);
        assertThat(entries)
                .extracting(GradebookEntryView::handIn)
                .containsExactly(SubmissionStatus.HANDED_IN, SubmissionStatus.HANDED_IN, SubmissionStatus.NONE);
        assertThat(entries).extracting(GradebookEntryView::late).containsExactly(true, true, false);
        assertThat(entries)
                .extracting(GradebookEntryView::marking)
                .containsExactly(MarkingStatus.MARKED, MarkingStatus.UNMARKED, MarkingStatus.UNMARKED);
        assertThat(entries.get(0).points()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        var first = gradebook.of(ASSIGNMENT, new Paging(2, null, false));
        var rest = gradebook.of(ASSIGNMENT, new Paging(2, first.next(), false));

        assertThat(first.items()).extracting(entry -> entry.row().student()).containsExactly("dan", "fay");
        assertThat(rest.items()).extracting(entry -> entry.row().student()).containsExactly("gus");
        assertThat(rest.next()).isNull();
    }

    @Test
    void whoTeachesSeesNothingOfAHeldMarkOfTheirOwn() {
        var dan = new Viewer(UserId.of("dan"), Role.EDUCATOR);

        var own = gradebook.all(ASSIGNMENT).get(0).seenBy(dan);

        assertThat(own.marking()).isEqualTo(MarkingStatus.UNMARKED);
        assertThat(own.points()).isNull();
    }
}
