package io.lectern;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Java to run Lectern on, and the options that it is started with. */
public record Jvm(Path home, List<String> options) {
    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    /** The one that the test runs on. */
    public static Jvm running() {
        return new Jvm(Path.of(System.getProperty("java.home")), List.of());
    }

    /**
     * One of each version that is new enough: the running one, those in the usual place, and those that the system
     * property {@code lectern.jdks} names, separated as paths are.
     */
    public static List<Jvm> all() {
        var byVersion = new TreeMap<Integer, Jvm>();
        Stream.of(Stream.of(running().home()), named(), installed())
                .flatMap(homes -> homes)
                .filter(home -> Files.exists(home.resolve("release")) && Files.exists(home.resolve("bin/java")))
                .forEach(home -> byVersion.putIfAbsent(version(home), new Jvm(home, List.of())));
        return List.copyOf(byVersion.tailMap(OLDEST, true).values());
    }

    public Jvm with(String... options) {
        return new Jvm(home, List.of(options));
    }

    @Override
    public String toString() {
        return "JDK " + version(home) + (options.isEmpty() ? "" : " " + options);
    }

    private static Stream<Path> named() {
        return Stream.of(System.getProperty("lectern.jdks", "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
    }

    private static Stream<Path> installed() {
        if (!Files.isDirectory(USUAL)) return Stream.of();
        try (var folders = Files.list(USUAL)) {
            return folders.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path home) {
        var release = new Properties();
        try (var lines = Files.newBufferedReader(home.resolve("release"))) {
            release.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var version = release.getProperty("JAVA_VERSION").replace("\"", "");
        return version.startsWith("1.") ? 8 : Runtime.Version.parse(version).feature();
    }
}
