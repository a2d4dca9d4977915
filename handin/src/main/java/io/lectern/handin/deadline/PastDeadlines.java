package io.lectern.handin.deadline;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.event.TimedActions;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Announces what came at a time of the past. */
@Component
class PastDeadlines implements TimedActions {
    private final OpenAssignments open;
    private final DeadlineCheck check;
    private final DeadlinesAfterImport later;

    PastDeadlines(OpenAssignments open, DeadlineCheck check, DeadlinesAfterImport later) {
        this.open = open;
        this.check = check;
        this.later = later;
    }

    @Override
    public Optional<Instant> run(Instant time, Instant since) {
        return open.at(since)
                .map(AssignmentState::assignment)
                .flatMap(assignment -> check.run(assignment, time).stream())
                .min(Instant::compareTo);
    }

    @Override
    public void leave(Instant since) {
        later.make(since);
    }
}
