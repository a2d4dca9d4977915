package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.StreamCommand;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Shows operators what commands come to and how long they take: a timer for each kind and outcome, and a line at DEBUG
 * with the names of things and nothing of what they say.
 */
@Component
class CommandMetrics {
    private static final Logger log = LoggerFactory.getLogger("io.lectern.commands");
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Key(Class<?> command, CommandOutcome outcome) {}

    /**
     * Notes the end of a command.
     *
     * @param command the command, or the message that carries it
     * @param begun when it was sent, as {@link System#nanoTime()}
     * @param done what it came to, or null if it was refused or failed
     */
    void record(Object command, long begun, CommandOutcome outcome, @Nullable Outcome done) {
        var nanos = System.nanoTime() - begun;
        var payload = command instanceof Message<?> message ? message.getPayload() : command;
        timers.computeIfAbsent(new Key(payload.getClass(), outcome), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
        if (log.isDebugEnabled()) writeToLog(command, payload, outcome, done, nanos);
    }

    private Timer timer(Key key) {
        return Timer.builder("lectern.commands")
                .description("How long commands took from being sent to being stored and shown, or refused")
                .tag("command", key.command().getSimpleName())
                .tag("outcome", key.outcome().label())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static void writeToLog(
            Object command, Object payload, CommandOutcome outcome, @Nullable Outcome done, long nanos) {
        log.debug(
                "{} stream={} version={} outcome={} ms={} correlationId={}",
                payload.getClass().getSimpleName(),
                stream(payload, done),
                done == null ? "-" : done.version(),
                outcome.label(),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                correlationId(command));
    }

    private static String stream(Object payload, @Nullable Outcome done) {
        if (done != null) return done.stream();
        return payload instanceof StreamCommand about ? about.stream() : "-";
    }

    private static @Nullable Object correlationId(Object command) {
        var own = command instanceof Message<?> message ? message.getMetaData().get(Metadata.CORRELATION_ID) : null;
        return own == null ? MDC.get(Metadata.CORRELATION_ID) : own;
    }
}
