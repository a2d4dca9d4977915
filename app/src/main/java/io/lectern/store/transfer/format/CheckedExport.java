package io.lectern.store.transfer.format;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Path;

/** An export whose parts are whole and belong together. */
public record CheckedExport(WholeFile events, WholeFile keys, Path files) {

    /**
     * Reads all of it.
     *
     * @throws StartException if it is not so
     */
    public static CheckedExport of(ExportPaths paths) throws IOException {
        var events = WholeFile.check(paths.events());
        var keys = WholeFile.check(paths.keys());
        if (!events.header().export().equals(keys.header().export()))
            throw new StartException(paths.keys() + " belongs to another export than " + paths.events());
        return new CheckedExport(events, keys, paths.files());
    }

    /** Names it, for who goes on with it later. */
    public String source() {
        return events.header().export();
    }
}
