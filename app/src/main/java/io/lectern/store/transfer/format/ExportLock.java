package io.lectern.store.transfer.format;

import io.lectern.start.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has only one export at a time write to a name: two would take each other's parts for what a killed one left. */
public final class ExportLock implements AutoCloseable {
    private final Path path;
    private final FileChannel file;

    private ExportLock(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Takes it until it is closed; it ends with the process too.
     *
     * @throws StartException if another has it
     */
    public static ExportLock take(ExportPaths paths) throws IOException {
        var path = paths.lock();
        try {
            create(path);
            var before = identity(path);
            var lock = new ExportLock(path, FileChannel.open(path, StandardOpenOption.WRITE));
            if (lock.isTaken() && Objects.equals(identity(path), before)) return lock;
            lock.file.close();
        } catch (NoSuchFileException ended) {
            throw new StartException(busy(paths), ended);
        }
        throw new StartException(busy(paths));
    }

    private static void create(Path path) throws IOException {
        try {
            PrivateFiles.createFile(path);
        } catch (FileAlreadyExistsException left) {
            if (!Files.isRegularFile(path)) throw left;
        }
    }

    /** Another that ends removes its file, which a lock of ours would be worth nothing on. */
    private static @Nullable Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private boolean isTaken() throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static String busy(ExportPaths paths) {
        return "Another export writes to " + paths.events() + ": wait until it has ended";
    }

    @Override
    public void close() throws IOException {
        try (file) {
            Files.deleteIfExists(path);
        }
    }
}
