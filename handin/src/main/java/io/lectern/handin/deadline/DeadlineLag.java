package io.lectern.handin.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows how far what happens by the clock is behind the clock. */
@Component
class DeadlineLag {
    private static final String OLDEST = """
            select coalesce(extract(epoch from now() - min(execution_time)), 0)
            from handin.scheduled_tasks where execution_time < now()""";

    DeadlineLag(MeterRegistry registry, JdbcClient jdbc) {
        Gauge.builder("lectern.deadlines.lag", jdbc, DeadlineLag::seconds)
                .description("How long the oldest deadline that has come waits to be looked at")
                .baseUnit("seconds")
                .register(registry);
    }

    private static double seconds(JdbcClient jdbc) {
        return jdbc.sql(OLDEST).query(Double.class).single();
    }
}
