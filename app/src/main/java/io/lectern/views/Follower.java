package io.lectern.views;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for neighbours once a second, and takes what they wrote also where nobody reads. */
@Component
class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Neighbours neighbours;
    private final Freshness freshness;
    private final CleanThread thread;

    Follower(Neighbours neighbours, Freshness freshness, CleanThread thread) {
        this.neighbours = neighbours;
        this.freshness = freshness;
        this.thread = thread;
    }

    void follow() {
        thread.every(PAUSE, this::step);
    }

    private void step() {
        try {
            neighbours.look();
            freshness.take();
        } catch (RuntimeException failure) {
            // The database is away: until it is looked at again, each reader looks for itself.
            log.debug("Views of other shapes cannot be followed just now", failure);
        }
    }
}
