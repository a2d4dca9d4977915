package io.lectern.handin;

import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentBriefRewritten;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentPointsChanged;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.GradesHeld;
import io.lectern.handin.AssignmentEvent.GradesReleased;
import io.lectern.kernel.Block.Paragraph;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What can have happened, by name. */
public final class Facts {
    public static final SpaceId BIOLOGY = SpaceId.of("biology");
    public static final AssignmentId ESSAY = AssignmentId.of("essay");
    public static final Schedule UNTIMED = new Schedule(null, null, null);
    public static final Schedule NEXT_WEEK = new Schedule(null, Instant.parse("2026-11-30T10:00:00Z"), null);

    private Facts() {}

    public static AssignmentCreated created(boolean hidden) {
        return new AssignmentCreated(ESSAY, BIOLOGY, "Essay", null, null, null, null, null, hidden);
    }

    public static AssignmentRenamed renamed(String title, String note) {
        return new AssignmentRenamed(ESSAY, title, note);
    }

    public static AssignmentRescheduled rescheduled(Schedule to) {
        return new AssignmentRescheduled(ESSAY, to.availableFrom(), to.due(), to.cutOff(), null);
    }

    public static AssignmentRevealed revealed() {
        return new AssignmentRevealed(ESSAY, null);
    }

    public static AssignmentHidden hidden() {
        return new AssignmentHidden(ESSAY, null);
    }

    public static AssignmentArchived archived() {
        return new AssignmentArchived(ESSAY, null);
    }

    public static AssignmentRestored restored() {
        return new AssignmentRestored(ESSAY, null);
    }

    public static AssignmentBriefRewritten rewritten(String text) {
        return new AssignmentBriefRewritten(ESSAY, List.of(new Paragraph(text)), null);
    }

    public static AssignmentPointsChanged worth(String maxPoints) {
        return new AssignmentPointsChanged(ESSAY, new BigDecimal(maxPoints), null);
    }

    public static ExtensionGranted granted(String student, Instant until) {
        return new ExtensionGranted(ESSAY, UserId.of(student), until, "illness");
    }

    public static ExtensionRevoked revoked(String student) {
        return new ExtensionRevoked(ESSAY, UserId.of(student));
    }

    public static GradesReleased released() {
        return new GradesReleased(ESSAY);
    }

    public static GradesHeld held() {
        return new GradesHeld(ESSAY);
    }
}
