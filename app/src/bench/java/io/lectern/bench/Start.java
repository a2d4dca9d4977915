package io.lectern.bench;

import io.lectern.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What one start of a jar took.
 *
 * @param seconds from starting Java until the log says that Lectern is ready
 * @param processor seconds of processor that Java had taken by then, on all its threads
 * @param resident bytes of memory that the operating system gave Java, three seconds later
 */
record Start(double seconds, double processor, long resident) {
    private static final String READY = "Lectern is ready";
    private static final int LATER_SECONDS = 3;

    /** By README's command, with the archive of classes beside the jar, and stopped again. */
    static Start of(Path jar, Path data) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var process =
                new ProcessBuilder(command(jar, data)).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var said = new ArrayList<String>();
            while (said.isEmpty() || !said.get(said.size() - 1).contains(READY)) {
                var line = output.readLine();
                if (line == null) throw new IllegalStateException("It did not start: " + said);
                said.add(line);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            var processor = process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
            if (process.waitFor(LATER_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("It ended by itself");
            return new Start(seconds, processor, Memory.resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** The middle one of many, measure by measure. */
    static Start median(List<Start> starts) {
        return new Start(middle(starts, Start::seconds), middle(starts, Start::processor), (long)
                middle(starts, start -> start.resident));
    }

    private static double middle(List<Start> starts, ToDoubleFunction<Start> measure) {
        return starts.stream().mapToDouble(measure).sorted().toArray()[starts.size() / 2];
    }

    private static List<String> command(Path jar, Path data) {
        var java = Jvm.asInReadme();
        var command = new ArrayList<>(List.of(java.home().resolve("bin/java").toString()));
        command.addAll(java.arguments());
        command.addAll(List.of(
                "-XX:SharedArchiveFile=" + jar.resolveSibling("lectern.jsa"),
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--lectern.data=" + data));
        return command;
    }
}
