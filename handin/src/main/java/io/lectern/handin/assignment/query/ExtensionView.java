package io.lectern.handin.assignment.query;

import io.lectern.handin.Extension;
import io.lectern.kernel.feed.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has more time, as educators see it. */
record ExtensionView(
        String student, Instant until, @Nullable String reason) {

    static ExtensionView of(String student, Extension extension) {
        return new ExtensionView(student, extension.until(), extension.reason());
    }

    String cursor() {
        return Cursor.ofId(student).toString();
    }
}
