package io.lectern.handin.assignment.query;

import io.lectern.handin.Extension;
import java.time.Instant;

/** Who has more time, as educators see it. */
record ExtensionView(String student, Instant until, String reason) {

    static ExtensionView of(String student, Extension extension) {
        return new ExtensionView(student, extension.until(), extension.reason());
    }
}
