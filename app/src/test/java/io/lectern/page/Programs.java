package io.lectern.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs of this machine that a browser is driven with. */
final class Programs {
    private static final int OLDEST_NODE = 20;

    /** The one without windows first, which needs a third less of a processor. */
    private static final String[] CHROMIUM = {
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"
    };

    private Programs() {}

    /** The one that {@code -Dlectern.chromium} or the environment names, else the first on the path. */
    static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getProperty("lectern.chromium", System.getenv("LECTERN_CHROMIUM")));
        return named.map(Path::of).filter(Files::isExecutable).or(() -> onPath(CHROMIUM));
    }

    /** One on the path that is new enough. */
    static Optional<Path> node() {
        return onPath("node", "nodejs").filter(node -> version(node) >= OLDEST_NODE);
    }

    /** Whether a Node.js came along as a dependency, as the profile {@code bundled-node} has it. */
    static boolean bringsNode() {
        return Programs.class.getResource("/driver/linux/LICENSE") != null;
    }

    private static int version(Path node) {
        try {
            var process = new ProcessBuilder(node.toString(), "--version").start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return Integer.parseInt(said.replaceFirst("^v(\\d+).*", "$1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onPath(String... names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
