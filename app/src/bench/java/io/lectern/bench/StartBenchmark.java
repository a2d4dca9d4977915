package io.lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the jar takes until it is ready, the first time and later, in turns with an older one if that is named. */
class StartBenchmark {
    private static final Logger log = LoggerFactory.getLogger(StartBenchmark.class);
    private static final int ROUNDS = Integer.getInteger("lectern.bench.rounds", 5);
    private static final String OLDER_JAR = System.getProperty("lectern.bench.olderJar", "");
    private static final String HEAD = """
            | start | jar | s | s of processor | MiB resident |
            |---|---|---|---|---|""";
    private static final double MEBIBYTE = 1024 * 1024;

    @TempDir(factory = OnDisk.class)
    private Path folder;

    private final Map<String, List<Start>> starts = new TreeMap<>();

    @Test
    void laterAndTheFirstTime() throws Exception {
        for (var jar : jars()) Start.of(jar, kept(jar));
        for (var round = 0; round < ROUNDS; round++)
            for (var jar : jars()) keep("later", jar, Start.of(jar, kept(jar)));
        for (var round = 0; round < ROUNDS; round++)
            for (var jar : jars()) keep("first", jar, Start.of(jar, fresh(jar, round)));

        log.info("\n{}\n{}", HEAD, String.join("\n", rows()));
        assertThat(starts).hasSize(2 * jars().size());
    }

    /** Kept to the end: making files where others were just deleted takes some file systems long. */
    private Path fresh(Path jar, int round) {
        return folder.resolve("first-" + name(jar) + "-" + round);
    }

    /** Each its own: an older one does not know what a newer one has made. */
    private Path kept(Path jar) {
        return folder.resolve("later-" + name(jar));
    }

    private void keep(String occasion, Path jar, Start start) {
        var what = occasion + " | " + name(jar);
        log.info("{}", row(what, start));
        starts.computeIfAbsent(what, key -> new ArrayList<>()).add(start);
    }

    private List<String> rows() {
        return starts.entrySet().stream()
                .map(all -> row(all.getKey(), Start.median(all.getValue())))
                .toList();
    }

    private static String row(String what, Start start) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f |",
                what,
                start.seconds(),
                start.processor(),
                start.resident() / MEBIBYTE);
    }

    private static String name(Path jar) {
        return jar.equals(newest()) ? "this" : "older";
    }

    private static List<Path> jars() {
        return Stream.of(newest(), Path.of(OLDER_JAR).toAbsolutePath())
                .limit(OLDER_JAR.isEmpty() ? 1 : 2)
                .toList();
    }

    private static Path newest() {
        return Path.of(System.getProperty("lectern.jar"));
    }
}
