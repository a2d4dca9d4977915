package io.lectern.handin.deadline;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a line that the clock cannot be followed, which the scheduler says every second in sixty. */
class Troubles extends AbstractSchedulerListener {
    private static final Logger log = LoggerFactory.getLogger(Troubles.class);

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.UNEXPECTED_ERROR || type == SchedulerEventType.FAILED_MULTIPLE_HEARTBEATS)
            log.warn("Deadlines cannot be looked at now ({}): it is tried again every second", type);
    }
}
