package io.lectern.handin.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time by which deadlines come: that of the machine until a test moves it ahead, so that nobody waits for it. */
public class MovableTime {

    /** A clock that runs ahead of the machine's. */
    public static final class Clock implements InstantSource {
        private final ObjectProvider<DeadlineScheduler> schedulers;
        private volatile Duration ahead = Duration.ZERO;

        private Clock(ObjectProvider<DeadlineScheduler> schedulers) {
            this.schedulers = schedulers;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        /** The present second. */
        public Instant second() {
            return instant().truncatedTo(ChronoUnit.SECONDS);
        }

        /** Lets time pass. */
        public void pass(Duration time) {
            ahead = ahead.plus(time);
        }

        /** Takes back all that passed; the scheduler begins anew, since it sleeps by this clock. */
        public void reset() {
            var scheduler = schedulers.getObject();
            scheduler.stop();
            ahead = Duration.ZERO;
            scheduler.start();
        }
    }

    @Bean
    Clock deadlineClock(ObjectProvider<DeadlineScheduler> schedulers) {
        return new Clock(schedulers);
    }

    @Bean
    @Primary
    DeadlineTiming movableTiming(Clock clock) {
        return new DeadlineTiming(clock, Duration.ofMillis(100));
    }
}
