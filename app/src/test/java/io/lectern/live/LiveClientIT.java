package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tests of the JavaScript client, by themselves and at the jar; where there is no Node.js 20 they are skipped. */
class LiveClientIT {
    private static final Logger log = LoggerFactory.getLogger(LiveClientIT.class);
    private static final Path CLIENT = Path.of("..", "live", "client");
    private static final int PATIENCE_IN_SECONDS = 300;

    @TempDir
    private static Path folder;

    @Test
    void theClientDoesWhatItPromises() throws Exception {
        need(
                "Node.js 20 or newer",
                run("node", "--eval", "process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)"));
        if (!run("npm", "ls"))
            need("its packages (npm install in live/client)", run("npm", "install", "--no-audit", "--no-fund"));

        if (!run("sh", "-c", "PATH=$PATH:/usr/sbin command -v nginx"))
            log.warn("The JavaScript client is NOT tested behind a real nginx, since there is none");

        assertSucceeds("npm", "test");
        assertSucceeds("npm", "run", "test:jar");
    }

    private static void need(String what, boolean there) {
        if (!there) log.warn("The JavaScript client is NOT tested, since this needs {}", what);
        assumeTrue(there, "needs " + what);
    }

    private static void assertSucceeds(String... command) throws Exception {
        assertThat(run(command))
                .as(() -> String.join(" ", command) + ":\n" + output())
                .isTrue();
    }

    private static boolean run(String... command) throws InterruptedException {
        var builder = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("LECTERN_JAR", System.getProperty("lectern.jar"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            var process = builder.start();
            if (process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) return process.exitValue() == 0;
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroyForcibly();
            return false;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
