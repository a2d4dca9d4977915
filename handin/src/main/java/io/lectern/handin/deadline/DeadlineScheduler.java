package io.lectern.handin.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.lectern.handin.AssignmentId;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Has an assignment checked when its time comes: by one node, also after a restart. What a node was at that died is
 * taken over a few seconds later. What is scheduled within a transaction counts once that commits.
 */
@Component
class DeadlineScheduler implements SmartLifecycle {
    static final String TABLE = "handin.scheduled_tasks";
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);
    private static final int LOST_HEARTBEATS = 4;

    private final DataSource dataSource;
    private final DeadlineTask task;
    private final DeadlineTiming timing;
    private final SchedulerClient client;
    private @Nullable Scheduler scheduler;

    DeadlineScheduler(DataSource dataSource, DeadlineTask task, DeadlineTiming timing) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.task = task;
        this.timing = timing;
        this.client = SchedulerClient.Builder.create(this.dataSource, task.task())
                .tableName(TABLE)
                .build();
    }

    /** Has the assignment checked as soon as what changes its times is stored. */
    void schedule(AssignmentId assignment, long version) {
        client.scheduleIfNotExists(
                task.instance(assignment, version), timing.clock().instant());
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(dataSource, task.task())
                .tableName(TABLE)
                .threads(1)
                .clock(timing.clock()::instant)
                .pollingInterval(timing.polling())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(LOST_HEARTBEATS)
                .shutdownMaxWait(LAST_WORK)
                .build();
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
