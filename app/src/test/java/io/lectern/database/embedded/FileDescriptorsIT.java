package io.lectern.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.LecternProcess;
import io.lectern.Undescribed;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar whose operating system gives it no more file descriptors for a while, since clients have taken them all. */
@Undescribed("its connections ask for nothing")
class FileDescriptorsIT {
    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final int LEFT = 20;
    private static final int CLIENTS = 3 * LEFT;

    @Test
    void itsDatabaseIsNotTakenForDead(@TempDir Path data) throws Exception {
        assumeTrue(Files.exists(LIMITER), "needs prlimit");
        try (var lectern = LecternProcess.start(data)) {
            var ada = lectern.as("ada");
            limit(lectern.pid());
            var clients = connect(URI.create(lectern.base()).getPort());
            lectern.awaitLine(Duration.ofSeconds(30), "Too many open files");
            await().during(Duration.ofSeconds(2))
                    .until(() -> lectern.log().stream().noneMatch(line -> line.contains("has died")));
            for (var client : clients) client.close();

            await().ignoreExceptions().until(() -> ada.get("/api/me").status() == 200);
        }
    }

    private static void limit(long pid) throws IOException, InterruptedException {
        long open;
        try (var files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            open = files.count();
        }
        var command = List.of(LIMITER.toString(), "--pid=" + pid, "--nofile=" + (open + LEFT));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private static List<Socket> connect(int port) throws IOException {
        List<Socket> all = new ArrayList<>();
        for (var i = 0; i < CLIENTS; i++) all.add(new Socket("127.0.0.1", port));
        return all;
    }
}
