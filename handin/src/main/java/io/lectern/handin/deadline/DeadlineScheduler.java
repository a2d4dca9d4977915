package io.lectern.handin.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.lectern.handin.AssignmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Has an assignment looked at when its time comes: by one node, also after a restart. What a node that died had in hands
 * is taken over a few seconds later. What is set within a transaction counts once that commits. Each change of times sets an alarm of its own, named by assignment and version; of several
 * the newest goes on and the others end.
 */
@Component
class DeadlineScheduler implements SmartLifecycle {
    private static final String TABLE = "handin.scheduled_tasks";
    private static final String FOLLOWERS = """
            select count(*) from handin.scheduled_tasks
            where task_name = :task and task_instance > :name and task_instance < :end""";
    private static final String TASK = "assignment-deadline";
    private static final String NAME = "%s@%012d";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);
    private static final int LOST_HEARTBEATS = 4;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final DeadlineCheck announcer;
    private final CustomTask<Void> task = Tasks.custom(TASK, Void.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .onDeadExecutionRevive()
            .execute((instance, context) -> ring(instance));
    private final SchedulerClient client;
    private @Nullable Scheduler scheduler;

    DeadlineScheduler(DataSource dataSource, JdbcClient jdbc, DeadlineCheck announcer) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.jdbc = jdbc;
        this.announcer = announcer;
        this.client = SchedulerClient.Builder.create(this.dataSource, task)
                .tableName(TABLE)
                .build();
    }

    /** Has the assignment looked at as soon as what changes its times is stored. */
    void set(AssignmentId assignment, long version) {
        client.scheduleIfNotExists(task.instance(String.format(Locale.ROOT, NAME, assignment, version)), Instant.now());
    }

    private CompletionHandler<Void> ring(TaskInstance<Void> instance) {
        var name = instance.getId();
        if (isFollowed(name)) return new CompletionHandler.OnCompleteRemove<>();
        var assignment = AssignmentId.of(name.substring(0, name.lastIndexOf('@')));
        return announcer
                .look(assignment, Instant.now())
                .<CompletionHandler<Void>>map(next -> (complete, operations) -> operations.reschedule(complete, next))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private boolean isFollowed(String name) {
        return jdbc.sql(FOLLOWERS)
                        .param("task", TASK)
                        .param("name", name)
                        .param("end", name.substring(0, name.lastIndexOf('@')) + 'A')
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(dataSource, task)
                .tableName(TABLE)
                .threads(1)
                .pollingInterval(POLL)
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
