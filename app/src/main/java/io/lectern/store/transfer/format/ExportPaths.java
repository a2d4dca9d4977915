package io.lectern.store.transfer.format;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Where those of an old export are while a new one takes their place. */
    ExportPaths replaced() {
        return new ExportPaths(beside(events, ".replaced"), beside(keys, ".replaced"), beside(files, ".replaced"));
    }

    Path lock() {
        return beside(events, ".lock");
    }

    List<Path> parts() {
        return List.of(events, keys, files);
    }

    /** Whether any name is taken. */
    public boolean anyExists() {
        return Files.exists(events) || Files.exists(keys) || Files.exists(files);
    }

    /** Gives the parts of another these names; fails with all of the old export there, if there was one. */
    public void replaceBy(ExportPaths other) throws IOException {
        new Replacement(this).by(other);
    }

    /** Ends what was cut off while it was replaced. */
    public void recover() throws IOException {
        new Replacement(this).recover();
    }

    /**
     * Makes sure that an export can have these names, whether or not there is one already.
     *
     * @throws StartException if what is there cannot be one
     */
    public void require() {
        if (Files.isDirectory(events))
            throw new StartException(
                    events + " is a folder: give the name of a file, also of one that is not there yet");
        for (var file : List.of(events, keys))
            if (Files.exists(file) && !Files.isRegularFile(file))
                throw new StartException(file + " is no file that an export could replace: give another name");
        if (Files.exists(files) && !Files.isDirectory(files))
            throw new StartException(files + " is no folder that an export could replace: give another name");
        var folder = events.getParent();
        if (folder != null && !Files.isDirectory(folder)) throw new StartException("There is no folder " + folder);
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
