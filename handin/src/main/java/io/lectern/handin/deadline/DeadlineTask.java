package io.lectern.handin.deadline;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.lectern.handin.AssignmentId;
import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the scheduler runs for an assignment. Each change of times has an instance of its own, named by assignment and
 * version; of several the newest goes on and the others end.
 */
@Component
class DeadlineTask {
    private static final String NAME = "assignment-deadline";
    private static final String INSTANCE = "%s@%012d";
    private static final String NEWER = """
            select count(*) from handin.scheduled_tasks
            where task_name = :task and task_instance > :name and task_instance < :end""";
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final DeadlineCheck check;
    private final DeadlineTiming timing;
    private final CustomTask<Void> task = Tasks.custom(NAME, Void.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .onDeadExecutionRevive()
            .execute((instance, context) -> execute(instance));

    DeadlineTask(JdbcClient jdbc, DeadlineCheck check, DeadlineTiming timing) {
        this.jdbc = jdbc;
        this.check = check;
        this.timing = timing;
    }

    CustomTask<Void> task() {
        return task;
    }

    TaskInstance<Void> instance(AssignmentId assignment, long version) {
        return task.instance(String.format(Locale.ROOT, INSTANCE, assignment, version));
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance) {
        if (hasNewer(instance.getId())) return new OnCompleteRemove<>();
        return check.run(
                        AssignmentId.of(assignment(instance.getId())),
                        timing.clock().instant())
                .<CompletionHandler<Void>>map(next -> (complete, operations) -> operations.reschedule(complete, next))
                .orElseGet(OnCompleteRemove::new);
    }

    private boolean hasNewer(String name) {
        return jdbc.sql(NEWER)
                        .param("task", NAME)
                        .param("name", name)
                        .param("end", assignment(name) + 'A')
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String assignment(String name) {
        return name.substring(0, name.lastIndexOf('@'));
    }
}
