package io.lectern.demo;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Lets a story happen from its first step to its last. */
record StoryRun(Story story, StoryTimes times, StorySender sender, StoryTimer timer, PolicyProgress policies) {
    private static final String TIMED = "handin-assignment-";

    /** @return whether it came to its end, which it does unless it is stopped */
    boolean run(BooleanSupplier stopped) throws Exception {
        var number = 0;
        for (var step : story.steps()) {
            if (stopped.getAsBoolean()) return false;
            send(step, number++);
        }
        var now = times.now().toInstant();
        timer.passUntil(now);
        policies.await();
        leave();
        return true;
    }

    /** Leaves what is still to come to the clock of the machine. */
    void leave() {
        timer.leave(times.now().toInstant());
    }

    private void send(StoryStep step, int number) throws Exception {
        var time = times.of(step.time());
        timer.passUntil(time);
        var done = sender.send(step, number, time);
        if (done.stream().startsWith(TIMED)) follow(time);
    }

    /** What follows from a change of an assignment comes before the next step. */
    private void follow(Instant time) throws Exception {
        timer.act(time);
        policies.await();
    }
}
