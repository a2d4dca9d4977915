package io.lectern.live;

import java.time.Duration;

/**
 * How far back a client may resume, and what that may cost the node.
 *
 * @param messages how many messages of a destination may have been missed
 * @param age how old the oldest of them may be
 * @param readers how many clients are read for at the same time; the others wait for their turn
 * @param page bytes of stored events that are read for a client at once, and wait for it
 * @param meanwhile bytes of messages that are kept for a client while it is brought up to date
 * @param mark after what time of quiet a client is told where it stands, so that it need not go back further
 */
record ResumeLimits(int messages, Duration age, int readers, int page, int meanwhile, Duration mark) {

    /** What clients are promised. */
    static final ResumeLimits PROMISED =
            new ResumeLimits(10_000, Duration.ofDays(7), 4, 32 * 1024, 64 * 1024, Duration.ofSeconds(15));

    /** The same with other bounds on what may have been missed. */
    ResumeLimits within(int messages, Duration age) {
        return new ResumeLimits(messages, age, readers, page, meanwhile, mark);
    }

    /** The same with another number of readers. */
    ResumeLimits readBy(int readers) {
        return new ResumeLimits(messages, age, readers, page, meanwhile, mark);
    }
}
