package io.lectern.conversation.report.query;

import io.lectern.kernel.feed.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of a message, as educators see it.
 *
 * @param reason why, or null once that is erased
 */
record ReportView(
        String message,
        String conversation,
        String reporter,
        @Nullable String reason,
        Instant at) {

    String cursor() {
        return new Cursor(at, message + "." + reporter).toString();
    }
}
