package io.lectern.handin.deadline;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.Scheduled;
import io.lectern.kernel.event.EventClock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * Schedules a check in the transaction of the change, so that neither can be without the other. Who tells of the past
 * runs them as {@link PastDeadlines}.
 */
@Component
@ProcessingGroup("deadlines")
@DisallowReplay
class WhenTimesChangeThenScheduleACheck {
    private final DeadlineScheduler scheduler;

    WhenTimesChangeThenScheduleACheck(DeadlineScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventHandler
    void on(AssignmentEvent event, @SequenceNumber long version) {
        if (bringsOtherTimes(event) && !EventClock.isInThePast()) scheduler.schedule(event.assignment(), version);
    }

    private static boolean hasDeadline(AssignmentCreated created) {
        return created.due() != null || created.cutOff() != null;
    }

    private static boolean bringsOtherTimes(AssignmentEvent event) {
        if (event instanceof AssignmentCreated created) return !created.hidden() && hasDeadline(created);
        return event instanceof Scheduled
                || event instanceof AssignmentRevealed
                || event instanceof AssignmentRestored
                || event instanceof ExtensionGranted
                || event instanceof ExtensionRevoked;
    }
}
