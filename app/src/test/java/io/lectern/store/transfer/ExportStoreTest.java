package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.start.StartException;
import io.lectern.store.transfer.format.CheckedExport;
import io.lectern.store.transfer.format.ExportPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** What an export does to the files that bear its name, and to those of the export before. */
class ExportStoreTest extends RunningLectern {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Export export;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("store");
    }

    @Test
    void oneThatBeginsWhileAnotherWritesIsRefusedAndHarmsNothing() throws Exception {
        run(false);
        var good = Files.readString(file);
        CompletableFuture<Void> first;
        try (var connection = DriverManager.getConnection(database());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table personal.key");
            first = CompletableFuture.runAsync(() -> run(true));
            await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("store.unfinished")));

            var second = CompletableFuture.runAsync(() -> run(true));

            assertThat(second)
                    .failsWithin(PATIENCE)
                    .withThrowableThat()
                    .withMessageContaining("Another export writes to " + file);
            assertThat(Files.readString(file)).isEqualTo(good);
        }
        first.join();
        assertThat(CheckedExport.of(ExportPaths.of(file)).source()).isNotEqualTo(header(good));
        assertThat(names()).containsExactly("store", "store.files", "store.keys");
    }

    @Test
    void whatCannotBeReplacedIsNamedAtOnce() throws Exception {
        Files.createDirectory(file);
        Files.writeString(file.resolve("precious"), "");

        assertThatThrownBy(() -> run(true))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(file + " is a folder");
        assertThatThrownBy(() -> run(Path.of("/dev/full"), true))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("/dev/full is no file");
        file = folder.resolve("other");
        Files.createDirectory(folder.resolve("other.keys"));
        assertThatThrownBy(() -> run(true)).hasMessageContaining("other.keys is no file");
        file = folder.resolve("third");
        Files.writeString(folder.resolve("third.files"), "");
        assertThatThrownBy(() -> run(true)).hasMessageContaining("third.files is no folder");

        assertThat(names()).containsExactly("other.keys", "store", "third.files");
    }

    @Test
    void anExportThatWasBeingReplacedWhenItAllStoppedIsThereAgain() throws Exception {
        run(false);
        var good = Files.readString(file);
        Files.move(file, folder.resolve("store.replaced"));
        Files.move(folder.resolve("store.keys"), folder.resolve("store.keys.replaced"));
        Files.createFile(folder.resolve("store.keys"));

        assertThatThrownBy(() -> run(false)).hasMessageContaining("--replace=true");

        assertThat(Files.readString(file)).isEqualTo(good);
        assertThat(CheckedExport.of(ExportPaths.of(file)).source()).isNotEmpty();
        assertThat(names()).containsExactly("store", "store.files", "store.keys");
    }

    private void run(boolean replace) {
        run(file, replace);
    }

    private void run(Path to, boolean replace) {
        new ExportStore(export, to.toString(), replace).run(new DefaultApplicationArguments());
    }

    private static String header(String export) {
        return export.substring(0, export.indexOf('\n'));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
