package io.lectern.live.resume;

import java.util.Locale;

/** Why what a client missed cannot be sent to it. */
enum ResetReason {
    /** The position is none that was ever given. */
    UNKNOWN,
    /** The position is of another database, or of a timeline of this one that a restore has ended. */
    EPOCH,
    /** The position is beyond the newest event. */
    AHEAD,
    /** Too much was missed, or too long ago. */
    LIMITS;

    /** How clients and metrics know it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
