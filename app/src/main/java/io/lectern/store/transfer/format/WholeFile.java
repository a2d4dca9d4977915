package io.lectern.store.transfer.format;

import io.lectern.kernel.text.Sha256;
import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of an export of which every byte was found to be as it was written.
 *
 * @param lines how many there are between the first and the last
 */
public record WholeFile(Path path, ExportHeader header, long lines) {

    /**
     * Reads all of it.
     *
     * @throws StartException if it is not there, or anything in it was changed or is missing
     */
    public static WholeFile check(Path path) throws IOException {
        if (!Files.isRegularFile(path)) throw new StartException("There is no file " + path);
        try (var reader = new LineReader(path)) {
            var first = reader.next();
            if (first == null) throw new StartException(path + " is empty");
            var header = ExportHeader.in(first);
            var digest = Sha256.begin();
            var lines = 0L;
            var end = Optional.<LastLine>empty();
            for (var line = first; line != null; line = reader.next()) {
                end = LastLine.in(line);
                if (end.isPresent()) break;
                digest.update(line);
                digest.update((byte) '\n');
                lines++;
            }
            if (end.isEmpty()) throw new StartException(path + " ends too early: its last lines are missing");
            if (!end.get().equals(LastLine.of(lines, Sha256.hex(digest))))
                throw new StartException(path + " is damaged: it is not what the export wrote");
            if (!reader.isAtEnd()) throw new StartException(path + " is damaged: something stands after its last line");
            return new WholeFile(path, header, lines - 1);
        }
    }

    /** Reads the lines between the first and the last. */
    public void each(Use use) throws IOException {
        try (var reader = new LineReader(path)) {
            reader.next();
            for (var left = lines; left > 0; left--) {
                var line = reader.next();
                if (line == null) throw new IOException(path + " has become shorter");
                use.with(line);
            }
        }
    }

    /** What is done with a line. */
    @FunctionalInterface
    public interface Use {
        /** Does it. */
        void with(byte[] line) throws IOException;
    }
}
