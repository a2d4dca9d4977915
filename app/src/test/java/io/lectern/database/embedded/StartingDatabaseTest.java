package io.lectern.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.start.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void whoNeedsItWaitsForIt() throws Exception {
        try (var starting = starting(folder)) {
            assertThat(starting.await()).isSameAs(starting.await());
            assertThat(pid()).exists();
        }
        assertThat(pid()).doesNotExist();
    }

    @Test
    void whatNobodyCameToNeedIsStopped() throws Exception {
        starting(folder).close();

        assertThat(pid()).doesNotExist();
        DataFolder.take(folder).close();
    }

    @Test
    void whoNeedsItIsToldWhyItDoesNotStart() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        try (var starting = starting(file.resolve("data"))) {
            assertThatThrownBy(starting::await)
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("cannot be written");
        }
    }

    private Path pid() {
        return folder.resolve("postgres").resolve("postmaster.pid");
    }

    private static StartingDatabase starting(Path data) {
        var starting = new StartingDatabase();
        starting.start(data);
        return starting;
    }
}
