package io.lectern.handin.deadline;

import io.lectern.kernel.replay.AfterImport;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Has each assignment that students see checked once when an imported store is first served: that announces what came
 * meanwhile and was not announced, and sets the next time.
 */
@Component
class DeadlinesAfterImport implements AfterImport {
    private final OpenAssignments open;
    private final DeadlineScheduler scheduler;

    DeadlinesAfterImport(OpenAssignments open, DeadlineScheduler scheduler) {
        this.open = open;
        this.scheduler = scheduler;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DeadlineScheduler.TABLE);
    }

    @Override
    public void make(Instant told) {
        open.at(told).forEach(assignment -> scheduler.schedule(assignment.assignment(), assignment.version()));
    }
}
