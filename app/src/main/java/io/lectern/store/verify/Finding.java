package io.lectern.store.verify;

import io.lectern.store.log.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was sealed.
 *
 * @param index where in the order of all events
 * @param text what, and what can have happened, for whoever runs Lectern
 * @param changed the event with what its hash must be, if it is there and does not fit
 */
record Finding(long index, String text, @Nullable Misfit changed) {
    /** An event, the hash of the event before it, and the hash that it must have. */
    record Misfit(StoredRow event, byte[] before, byte[] hash) {}

    Finding(long index, String text) {
        this(index, text, null);
    }

    /** How an event is named. */
    static String name(StoredRow event) {
        return "event " + event.id() + " (" + event.type() + ", version " + event.version() + " of " + event.stream()
                + ", " + event.time() + ", global_index " + event.index() + ")";
    }
}
