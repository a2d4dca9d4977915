package io.lectern.store.transfer.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that their owner alone may use, where the file system knows of owners as POSIX does. */
public final class PrivateFiles {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private PrivateFiles() {}

    /** An empty file, where there is none. */
    public static void createFile(Path path) throws IOException {
        Files.createFile(path, permissions(path, "rw-------"));
    }

    /** The same, open to be written. */
    public static FileChannel newFile(Path path) throws IOException {
        return FileChannel.open(path, NEW, permissions(path, "rw-------"));
    }

    /** An empty folder, where there is none. */
    public static void createFolder(Path path) throws IOException {
        Files.createDirectory(path, permissions(path, "rwx------"));
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
