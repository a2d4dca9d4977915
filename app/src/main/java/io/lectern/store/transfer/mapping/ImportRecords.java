package io.lectern.store.transfer.mapping;

import io.lectern.start.StartException;
import io.lectern.store.transfer.ImportLock;
import io.lectern.store.transfer.Steps;
import io.lectern.store.transfer.format.FileErrors;
import io.lectern.store.transfer.format.FileHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code import} of the jar does with a mapping. */
@Component
@ConditionalOnProperty("lectern.command.mapping")
class ImportRecords implements ApplicationRunner {
    /** Of each hash: together they can be a correlation id. */
    private static final int PART = 32;

    private final MappedImport imports;
    private final ImportLock lock;
    private final Path file;
    private final Path mapping;

    ImportRecords(
            MappedImport imports,
            ImportLock lock,
            @Value("${lectern.argument}") String file,
            @Value("${lectern.command.mapping}") String mapping) {
        this.imports = imports;
        this.lock = lock;
        this.file = Path.of(file);
        this.mapping = Path.of(mapping);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var steps = new Steps();
        var records = new AtomicLong();
        try {
            if (!Files.isRegularFile(file)) throw new StartException("There is no file " + file);
            var source =
                    FileHash.of(file).substring(0, PART) + FileHash.of(mapping).substring(0, PART);
            var read = MappingFile.read(mapping);
            lock.holding(() -> records.set(imports.run(file, read, source, steps)));
            steps.say("Imported " + records + " records.");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new StartException(file + " cannot be imported: " + FileErrors.describe(unreadable), unreadable);
        }
    }
}
