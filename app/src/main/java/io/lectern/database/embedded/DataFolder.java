package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that keeps everything between two starts; it is one process's at a time and one user's always. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process, making it if it is not there.
     *
     * @throws StartException if it cannot be written, or is another's
     */
    static DataFolder take(Path path) {
        try {
            if (!Files.isDirectory(path)) Files.createDirectories(path, ownersOnly(path));
            var lock =
                    FileChannel.open(path.resolve("lectern.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(lock)) {
                lock.close();
                throw new StartException(
                        "The data folder " + path.toAbsolutePath().normalize()
                                + " is in use by another Lectern: stop that one, or choose another folder with"
                                + " --lectern.data");
            }
            return new DataFolder(path.toRealPath(), lock);
        } catch (IOException e) {
            throw StartException.unwritable(path, e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder within that its owner alone may enter, whoever may enter this one. */
    Path resolvePrivate(String name) throws IOException {
        var folder = path.resolve(name);
        if (!Files.isDirectory(folder)) Files.createDirectories(folder, ownersOnly(folder));
        return folder;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
