package io.lectern.store.transfer;

import io.lectern.start.StartException;
import io.lectern.store.transfer.format.ExportLock;
import io.lectern.store.transfer.format.ExportPaths;
import io.lectern.store.transfer.format.FileErrors;
import io.lectern.terminal.TerminalProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the command {@code export} of the jar does. */
@Component
@ConditionalOnProperty(name = "lectern.command", havingValue = "export")
class ExportStore implements ApplicationRunner {
    private final Export export;
    private final ExportPaths paths;
    private final boolean replace;
    private final PrintStream terminal = System.out;

    ExportStore(
            Export export,
            @Value("${lectern.argument}") String file,
            @Value("${lectern.command.replace:false}") boolean replace) {
        this.export = export;
        this.paths = ExportPaths.of(Path.of(file));
        this.replace = replace;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        paths.require();
        try (var lock = ExportLock.take(paths);
                var progress = new TerminalProgress("events")) {
            paths.recover();
            requireFreeName();
            export.write(paths, progress);
        } catch (IOException failure) {
            throw new StartException(
                    "The export cannot be written to " + paths.events() + ": " + FileErrors.describe(failure), failure);
        }
        terminal.println("Exported into " + paths.events() + ", " + paths.keys().getFileName() + " and "
                + paths.files().getFileName() + ".");
    }

    private void requireFreeName() {
        if (!replace && paths.anyExists())
            throw new StartException(
                    paths.events() + ", its .keys or its .files exists: give another name, or say --replace=true");
    }
}
