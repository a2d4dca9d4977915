package io.lectern.store.transfer.mapping;

import io.lectern.kernel.text.Sha256;
import io.lectern.start.StartException;
import io.lectern.store.transfer.ImportLock;
import io.lectern.store.transfer.Steps;
import io.lectern.store.transfer.format.FileErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
            var source = hash(file).substring(0, PART) + hash(mapping).substring(0, PART);
            var read = Mapping.read(mapping);
            lock.holding(() -> records.set(imports.run(file, read, source, steps)));
            steps.say("Imported " + records + " records.");
        } catch (IOException unreadable) {
            throw new StartException(file + " cannot be imported: " + FileErrors.describe(unreadable), unreadable);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(in.getMessageDigest());
        }
    }
}
