package io.lectern.handin;

import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.kernel.SpaceId;
import java.time.Instant;

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
}
