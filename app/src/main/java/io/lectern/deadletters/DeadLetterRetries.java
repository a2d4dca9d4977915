package io.lectern.deadletters;

import io.lectern.database.DatabaseFailures;
import io.lectern.start.WhileServing;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.IllegalPayloadAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries dead letters again when their time has come: each by one node, in a transaction in which it also goes. */
@Component
@WhileServing
class DeadLetterRetries implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeadLetterRetries.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final Set<String> failing = new HashSet<>();
    private final EventProcessingConfiguration processing;
    private final DeadLetterRows rows;
    private final KnownFailures known;
    private final DeadLetterSettings settings;
    private final TransactionTemplate transaction;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("dead-letters"));

    DeadLetterRetries(
            EventProcessingConfiguration processing,
            DeadLetterRows rows,
            KnownFailures known,
            DeadLetterSettings settings,
            PlatformTransactionManager transactions) {
        this.processing = processing;
        this.rows = rows;
        this.known = known;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        PeriodicTask.start(thread, "dead-letters", Duration.ZERO, PAUSE, this::look);
    }

    private void look() {
        try {
            rows.dueGroups().forEach(this::retryAll);
        } catch (RuntimeException failure) {
            if (!DatabaseFailures.isCauseOf(failure)) throw failure;
            log.debug("Dead letters cannot be looked at just now", failure);
        }
    }

    /** A group whose letters cannot be looked after holds up no other. */
    private void retryAll(String group) {
        try {
            while (retryNext(group)) log.debug("{} goes on with its letters", group);
            if (failing.remove(group)) log.info("Dead letters of {} can be tried again", group);
        } catch (RuntimeException | Error failure) {
            var away = DatabaseFailures.isCauseOf(failure);
            if (away || !failing.add(group)) log.debug("Dead letters of {} cannot be tried", group, failure);
            else log.warn("Dead letters of {} cannot be tried, and it is tried again", group, failure);
        }
    }

    /** Tries one, and says whether there was one and it can go on to the next. */
    private boolean retryNext(String group) {
        var taken = new String[] {""};
        var atCommit = FailureKind.PASSING;
        try {
            var handled = transaction.execute(status -> {
                taken[0] = rows.takeDue(group).orElse("");
                var done = !taken[0].isEmpty() && handle(group, taken[0]);
                if (!done) status.setRollbackOnly();
                return done;
            });
            if (Boolean.TRUE.equals(handled)) return true;
        } catch (RuntimeException | Error failure) {
            log.debug("A dead letter of {} failed again", group, failure);
            if (failure instanceof IllegalPayloadAccessException || failure instanceof Error)
                atCommit = FailureKind.of(failure);
        }
        return !taken[0].isEmpty() && failed(group, taken[0], known.takeRetry(taken[0], atCommit));
    }

    private boolean handle(String group, String letter) {
        return processing
                .sequencedDeadLetterProcessor(group)
                .map(processor -> processor.process(
                        each -> each instanceof JdbcDeadLetter<?> found && letter.equals(found.getIdentifier())))
                .orElse(false);
    }

    private boolean failed(String group, String letter, FailureKind kind) {
        var passing = kind == FailureKind.PASSING;
        var attempts = rows.attempts(letter) + (passing ? 0 : 1);
        var delay = passing ? PAUSE : settings.delayAfter(attempts);
        rows.failed(letter, passing ? null : kind, attempts, delay == null ? null : delay.toMillis());
        if (delay == null) FailureLog.parked(group, letter, kind);
        return !passing;
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) thread.shutdownNow();
    }
}
