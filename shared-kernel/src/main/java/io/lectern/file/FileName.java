package io.lectern.file;

import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Title;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is called: the last part of the path that a client may send, as a {@link Title}. */
record FileName(String text) {
    private static final Set<String> FOLDERS = Set.of(".", "..");

    static FileName of(@Nullable String sent) {
        var path = sent == null ? "" : sent;
        var last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (FOLDERS.contains(last.strip())) throw new Invalid("file", "must have a name that is no folder's");
        try {
            return new FileName(new Title(last).text());
        } catch (IllegalArgumentException e) {
            throw new Invalid("file", "must have a name: it " + e.getMessage());
        }
    }
}
