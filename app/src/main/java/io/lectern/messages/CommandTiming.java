package io.lectern.messages;

import java.time.Duration;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * Goes with a command and notes how long its steps take: until it may be handled (its thing loaded, access decided),
 * the rules, the views that follow at once, and what is left, which is the append with its commit.
 */
public final class CommandTiming {
    /** The name under which it goes with the command. */
    static final String NAME = "commandTiming";

    private final long begun = System.nanoTime();
    private long entered = begun;
    private long ruled = begun;
    private long views;
    private long ended = begun;

    CommandTiming() {}

    /** That of a command; nothing for what nobody waits for, or for no message at all. */
    static @Nullable CommandTiming of(@Nullable Message<?> command) {
        return command != null && command.getMetaData().get(NAME) instanceof CommandTiming timing ? timing : null;
    }

    void enter() {
        entered = System.nanoTime();
        ruled = entered;
    }

    void endRules() {
        ruled = System.nanoTime();
    }

    void addViews(long nanos) {
        views += nanos;
    }

    /** Counts what another one took as well. */
    void add(CommandTiming other) {
        entered += other.entered - other.begun;
        ruled += other.ruled - other.begun;
        views += other.views;
        ended += other.ended - other.begun;
    }

    CommandTiming end() {
        ended = System.nanoTime();
        if (entered == begun) entered = ruled = ended;
        return this;
    }

    /** Until it was allowed to be handled. */
    public Duration access() {
        return Duration.ofNanos(entered - begun);
    }

    /** What it took to decide. */
    public Duration rule() {
        return Duration.ofNanos(ruled - entered);
    }

    /** What it took to store what happened. */
    public Duration append() {
        return Duration.ofNanos(Math.max(0, ended - ruled - views));
    }

    /** What it took to show it in all views, and to read what the sender is answered. */
    public Duration view() {
        return Duration.ofNanos(views);
    }
}
