package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Jvm;
import io.lectern.LecternProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, told to stop while it starts. */
class EarlyStopIT {

    @Test
    void itIsSaidInASentence(@TempDir Path data) throws Exception {
        // Nothing is said that could be refused, so that the database begins as early as it can.
        var starting = LecternProcess.launch(
                Jvm.running(),
                environment -> environment.remove("LECTERN_DEMO_PEOPLE"),
                new String[] {"--server.port=0", "--lectern.data=" + data});
        // What makes the files has a postmaster.pid too, and would still write while they are removed.
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(data.resolve("postgres/lectern.ready")));
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(data.resolve("postgres/postmaster.pid")));

        starting.toHandle().destroy();

        assertThat(new String(starting.getErrorStream().readAllBytes()).strip())
                .isEqualTo("Lectern was stopped before it was ready.");
        assertThat(new String(starting.getInputStream().readAllBytes())).doesNotContain("ERROR", "\tat ");
        assertThat(starting.waitFor()).isEqualTo(143);
    }
}
