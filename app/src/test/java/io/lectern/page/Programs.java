package io.lectern.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs of this machine that a browser is driven with. */
final class Programs {
    private Programs() {}

    /** The one that {@code -Dlectern.chromium} or the environment names, else the first on the path. */
    static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getProperty("lectern.chromium", System.getenv("LECTERN_CHROMIUM")));
        return named.map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }

    static Optional<Path> node() {
        return onPath("node", "nodejs");
    }

    private static Optional<Path> onPath(String... names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
