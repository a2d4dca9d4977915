package io.lectern.handin.marking;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-in as it lies in a download.
 *
 * @param late by the deadline that counts now
 */
record DownloadedHandIn(
        UserId student,
        @Nullable String name,
        SubmissionId submission,
        int number,
        Instant handedInAt,
        boolean late,
        List<Block> content) {

    /** The same for reading: plain text, which no program takes for HTML. */
    byte[] text(String title) {
        var text = new StringBuilder(title).append('\n');
        text.append(name == null ? student.value() : name + " (" + student + ")")
                .append('\n');
        text.append("Hand-in ").append(number).append(", ").append(handedInAt);
        if (late) text.append(", late");
        text.append('\n');
        for (var block : content) text.append('\n').append(PlainText.of(block)).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
