package io.lectern.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Tells the files of a cluster from a copy of them that is put in their place, which has the same identity and
 * timeline: when their first file came to be what and where it is, which nothing that copies can take along.
 */
final class DataFolderId {
    private static final String FIRST = "PG_VERSION";

    private DataFolderId() {}

    static String of(Path cluster) throws IOException {
        var file = cluster.resolve(FIRST);
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(file, "unix:ino") + "." + millis(Files.getAttribute(file, "unix:ctime"))
                : millis(Files.readAttributes(file, BasicFileAttributes.class).creationTime());
    }

    private static String millis(Object time) {
        return Long.toString(((FileTime) time).toMillis());
    }
}
