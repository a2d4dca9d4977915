package io.lectern.deadletters;

import io.lectern.deadletters.HandlerFailure.Failed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what could not be handled; what an exception says, which may hold people's words, at DEBUG alone. */
final class FailureLog {
    private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    static void debug(Failed failed, Throwable cause) {
        log.debug("{} cannot handle event {}", failed.group(), failed.event(), cause);
    }

    static void enqueued(Failed failed, FailureKind kind) {
        log.warn(
                "{} cannot handle event {}: {}; it is tried again, and later events of its stream wait behind it",
                failed.group(),
                failed.event(),
                kind.label());
    }

    static void parked(String group, String letter, FailureKind kind) {
        log.warn("{} cannot handle dead letter {}: {}; an operator must retry or drop it", group, letter, kind.label());
    }
}
