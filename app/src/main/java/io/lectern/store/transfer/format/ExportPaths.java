package io.lectern.store.transfer.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Where the parts of an export are: its events, what is kept beside them under keys, and uploaded files. */
public record ExportPaths(Path events, Path keys, Path files) {

    /** Those of the export that is called so. */
    public static ExportPaths of(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return new ExportPaths(absolute, beside(absolute, ".keys"), beside(absolute, ".files"));
    }

    /** Where the parts are written before they are whole. */
    public ExportPaths unfinished() {
        return new ExportPaths(
                beside(events, ".unfinished"), beside(keys, ".unfinished"), beside(files, ".unfinished"));
    }

    /** Whether any name is taken. */
    public boolean anyExists() {
        return Files.exists(events) || Files.exists(keys) || Files.exists(files);
    }

    /** Gives the parts of another these names; that of the events comes last, so where it is the others are. */
    public void replaceBy(ExportPaths other) throws IOException {
        delete();
        Files.move(other.files, files);
        Files.move(other.keys, keys);
        Files.move(other.events, events);
    }

    /** Removes all parts that are there. */
    public void delete() throws IOException {
        Files.deleteIfExists(events);
        Files.deleteIfExists(keys);
        FileSystemUtils.deleteRecursively(files);
    }

    private static Path beside(Path path, String end) {
        return path.resolveSibling(path.getFileName() + end);
    }
}
