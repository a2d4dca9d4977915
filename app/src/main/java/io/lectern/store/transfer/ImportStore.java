package io.lectern.store.transfer;

import io.lectern.kernel.id.UserId;
import io.lectern.start.StartException;
import io.lectern.store.transfer.format.CheckedExport;
import io.lectern.store.transfer.format.ExportPaths;
import io.lectern.store.transfer.format.FileErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code import} of the jar does without a mapping. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "import")
class ImportStore implements ApplicationRunner {
    private final Import imports;
    private final ImportLock lock;
    private final Path file;
    private final String erasures;
    private final boolean mapped;

    ImportStore(
            Import imports,
            ImportLock lock,
            @Value("${lectern.argument}") String file,
            @Value("${lectern.command.erasures:}") String erasures,
            @Value("${lectern.command.mapping:}") String mapping) {
        this.imports = imports;
        this.lock = lock;
        this.file = Path.of(file);
        this.erasures = erasures;
        this.mapped = !mapping.isEmpty();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mapped) return;
        var steps = new Steps();
        try {
            var export = CheckedExport.of(ExportPaths.of(file));
            var erased = erasures.isEmpty() ? List.<String>of() : people(Path.of(erasures));
            lock.holding(() -> steps.say("Imported " + imports.run(export, erased, steps) + " events."));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new StartException(file + " cannot be imported: " + FileErrors.describe(unreadable), unreadable);
        }
    }

    private static List<String> people(Path list) throws IOException {
        try {
            return Files.readAllLines(list).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> UserId.of(line).value())
                    .distinct()
                    .toList();
        } catch (CharacterCodingException wrong) {
            throw new StartException(list + " is not UTF-8", wrong);
        } catch (IllegalArgumentException wrong) {
            throw new StartException(list + " has a line that is no user's id", wrong);
        }
    }
}
