package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Lectern as everybody runs it: the jar, in a process of its own, on a free port. */
public final class LecternProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Lectern is ready: (https?://\\S+)");
    private static final Path CLASSES =
            Path.of(System.getProperty("lectern.jar", "")).resolveSibling("lectern.jsa");
    /** What a process leaves that is killed goes with the build. */
    private static final Path TEMPORARY = CLASSES.resolveSibling("temporary").toAbsolutePath();

    private static final int PATIENCE_IN_SECONDS = Integer.getInteger("lectern.patience", 120);

    private final Process process;
    private final String base;
    private final List<String> log;

    private LecternProcess(Process process, String base, List<String> log) {
        this.process = process;
        this.base = base;
        this.log = log;
    }

    public static LecternProcess start(Path data, String... settings) {
        return start(Jvm.running(), data, settings);
    }

    public static LecternProcess start(Jvm jvm, Path data, String... settings) {
        var port = Arrays.stream(settings).anyMatch(each -> each.startsWith("--server.port="));
        var process = port
                ? launch(jvm, settings, "--lectern.data=" + data)
                : launch(jvm, settings, "--server.port=0", "--lectern.data=" + data);
        var ready = new CompletableFuture<String>();
        var log = new CopyOnWriteArrayList<String>();
        var reader = new Thread(() -> read(process, ready, log), "output of Lectern");
        reader.setDaemon(true);
        reader.start();
        try {
            return new LecternProcess(process, ready.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), log);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IllegalStateException("Lectern did not get ready:\n" + String.join("\n", log), e);
        }
    }

    public static Process launch(String[] settings, String... more) {
        return launch(Jvm.running(), settings, more);
    }

    public static Process launch(Jvm jvm, String[] settings, String... more) {
        return launch(jvm, environment -> {}, settings, more);
    }

    /** @param environment changes what the process finds in its environment */
    public static Process launch(
            Jvm jvm, Consumer<Map<String, String>> environment, String[] settings, String... more) {
        try {
            var command = new ArrayList<>(List.of(jvm.home().resolve("bin/java").toString()));
            command.add("-Djava.io.tmpdir=" + Files.createDirectories(TEMPORARY));
            command.addAll(jvm.arguments());
            if (Files.exists(CLASSES) && jvm.home().equals(Jvm.running().home()))
                command.add("-XX:SharedArchiveFile=" + CLASSES);
            command.addAll(List.of("-jar", System.getProperty("lectern.jar")));
            command.addAll(List.of(more));
            command.addAll(List.of(settings));
            var builder = new ProcessBuilder(command);
            environment.accept(builder.environment());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String base() {
        return base;
    }

    /** By which the operating system knows it. */
    public long pid() {
        return process.pid();
    }

    /** What it has written so far, line by line. */
    public List<String> log() {
        return log;
    }

    /** Waits until a line of what it writes has this in it, and shows what it wrote if none has. */
    public void awaitLine(Duration most, String part) {
        Awaitility.await().atMost(most).untilAsserted(() -> assertThat(log).anyMatch(line -> line.contains(part)));
    }

    public String live() {
        return base.replace("http", "ws") + "/live";
    }

    public Api as(String user) {
        return Api.signIn(base, user);
    }

    /** Ends it as a crash does. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS))
                throw new IllegalStateException("Lectern did not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void read(Process process, CompletableFuture<String> ready, List<String> log) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                var matcher = READY.matcher(line);
                if (matcher.find()) ready.complete(matcher.group(1));
            }
            ready.completeExceptionally(new IllegalStateException("Lectern ended before it was ready"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }
}
