package io.lectern.handin.deadline;

import io.lectern.kernel.stream.AfterImport;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has each assignment that students see checked once when an imported store is first served: that announces what came
 * meanwhile and was not announced, and sets the next time.
 */
@Component
class DeadlinesAfterImport implements AfterImport {
    private static final String CHECK_ALL = """
            insert into handin.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select '%s', assignment || '@' || lpad(state ->> 'version', 12, '0'), now(), false, 1
              from handin.assignment
             where students_see_it and (state #>> '{schedule,cutOff}' is null or state -> 'extensions' <> '{}'
                                        or (state #>> '{schedule,cutOff}')::timestamptz > :told)
                on conflict do nothing""".formatted(DeadlineTask.NAME);

    private final JdbcClient jdbc;

    DeadlinesAfterImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DeadlineScheduler.TABLE);
    }

    @Override
    public void make(Instant told) {
        jdbc.sql(CHECK_ALL).param("told", Timestamp.from(told)).update();
    }
}
