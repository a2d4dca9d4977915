package io.lectern;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * PostgreSQL's programs as the tests' own database has them unpacked. Unpacking takes three seconds of a processor,
 * which tests of something else spare by linking to these files.
 */
public final class UnpackedPostgres {
    private static final FileAttribute<?> OWNERS_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String VERSION = version();
    private static final Path SHARED = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

    private UnpackedPostgres() {}

    /** Links to them from a data folder that has none, if this machine has them unpacked already. */
    public static void linkInto(Path data) {
        var binaries = data.resolve("binaries");
        var unpacked = SHARED.resolve(VERSION);
        if (Files.exists(binaries) || Files.notExists(unpacked.resolve(".exists"))) return;
        try {
            Files.createDirectories(data);
            Files.createDirectory(binaries, OWNERS_ONLY);
            link(unpacked, binaries.resolve("postgres").resolve(VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the library names the folder of an archive. */
    private static String version() {
        var machine = ArchUtils.normalize(System.getProperty("os.arch"));
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", machine)) {
            var digest = MessageDigest.getInstance("MD5").digest(archive.readAllBytes());
            return "PG-" + HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else if (Files.isSymbolicLink(file)) Files.copy(file, target, LinkOption.NOFOLLOW_LINKS);
                else Files.createLink(target, file);
            }
        }
    }
}
