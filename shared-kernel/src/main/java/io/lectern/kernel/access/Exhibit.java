package io.lectern.kernel.access;

import io.lectern.kernel.id.FileId;
import io.lectern.kernel.text.Referring;
import java.util.function.BiFunction;

/**
 * Says for the streams of one kind who may see a file through them; each context gives one per kind of stream whose
 * facts are {@linkplain Referring referring}.
 *
 * @param prefix what the names of these streams begin with
 * @param showing the thing with an id as it shows a file: visible to those who may see the file there
 */
public record Exhibit(String prefix, BiFunction<String, FileId, Guarded> showing) {

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** What decides who may see the file through the stream. */
    public Guarded of(String stream, FileId file) {
        return showing.apply(stream.substring(prefix.length()), file);
    }
}
