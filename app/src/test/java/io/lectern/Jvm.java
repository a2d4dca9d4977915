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

/** A Java to run Lectern on, the compilers that it has, and the options that it is started with besides. */
public record Jvm(Path home, boolean wholeCompiler, List<String> options) {
    private static final List<String> FIRST_COMPILER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> IN_README = List.of("-XX:+UseSerialGC", "-Xms64m", "-XX:+ExitOnOutOfMemoryError");
    private static final Path USUAL = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    /** The one that the test runs on, with what computes least, since tests start it often and end it soon. */
    public static Jvm running() {
        return firstCompiler(Path.of(System.getProperty("java.home")));
    }

    /** The one that the test runs on, as the README starts it, which is what a benchmark measures. */
    public static Jvm asInReadme() {
        return new Jvm(running().home(), true, List.of());
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
                .forEach(home -> byVersion.putIfAbsent(version(home), firstCompiler(home)));
        return List.copyOf(byVersion.tailMap(OLDEST, true).values());
    }

    public Jvm with(String... options) {
        return new Jvm(home, wholeCompiler, List.of(options));
    }

    /** What Java is to be told, compilers included. */
    public List<String> arguments() {
        var own = wholeCompiler ? IN_README : FIRST_COMPILER;
        return Stream.concat(own.stream(), options.stream()).toList();
    }

    @Override
    public String toString() {
        return "JDK " + version(home) + (options.isEmpty() ? "" : " " + options);
    }

    private static Jvm firstCompiler(Path home) {
        return new Jvm(home, false, List.of());
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
