package io.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files of the repository as they are written, without what is built from them. */
final class Sources {
    static final Path ROOT = Path.of("..");
    private static final Set<String> BUILT = Set.of("target", "node_modules", "data", ".git");

    private Sources() {}

    static List<Path> java() {
        return all(".java");
    }

    static List<Path> documents() {
        return all(".md");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> all(String ending) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(Sources::isWritten)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isWritten(Path file) {
        for (var part : file) if (BUILT.contains(part.toString())) return false;
        return true;
    }
}
