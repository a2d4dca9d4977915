package io.lectern.demo;

import io.lectern.kernel.event.EventClock;
import io.lectern.kernel.event.TimedActions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets time pass between the steps of a story, with what happens because it does. */
class StoryTimer {
    private final List<TimedActions> actions;
    private final Instant from;
    private Instant reached = Instant.EPOCH;
    private Optional<Instant> next = Optional.empty();

    /** @param from up to when all was done before */
    StoryTimer(List<TimedActions> actions, Instant from) {
        this.actions = actions;
        this.from = from;
    }

    /** Does what was to be done until then, each thing at its time. */
    void passUntil(Instant time) throws Exception {
        if (reached.isBefore(from)) act(from);
        for (var due = next; due.isPresent() && !due.get().isAfter(time); due = next) act(due.get());
    }

    /** Does what is to be done at a time, after something was changed then. */
    void act(Instant time) throws Exception {
        if (time.isBefore(from)) return;
        next = EventClock.at(
                time,
                () -> actions.stream()
                        .flatMap(each -> each.run(time, reached).stream())
                        .min(Instant::compareTo));
        reached = time;
    }

    /** Leaves what is still to come to the clock of the machine. */
    void leave(Instant now) {
        actions.forEach(each -> each.leave(now));
    }
}
