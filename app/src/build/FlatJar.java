import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Puts the classes that a multi-release jar (JEP 238) has for the oldest Java, and for those before it, in the place of
 * the general ones, which no Java would read any more. With an archive of classes, Java 17 looks there alone when an
 * agent or the Flight Recorder is to be shown a class, and ends by SIGSEGV where it finds none.
 *
 * <p>Arguments: the jar, and the version of the oldest Java.
 */
class FlatJar {
    private static final Pattern OF_A_VERSION = Pattern.compile("META-INF/versions/(\\d+)/(.*)");

    private final int oldest;

    private FlatJar(int oldest) {
        this.oldest = oldest;
    }

    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var flat = jar.resolveSibling(jar.getFileName() + ".flat");
        new FlatJar(Integer.parseInt(arguments[1])).copy(jar, flat);
        Files.move(flat, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void copy(Path jar, Path flat) throws IOException {
        try (var from = ZipFile.builder().setPath(jar).get();
                var to = new ZipArchiveOutputStream(flat)) {
            for (var file : byPlace(from).entrySet())
                to.addRawArchiveEntry(at(file.getKey(), file.getValue()), from.getRawInputStream(file.getValue()));
        }
    }

    private Map<String, ZipArchiveEntry> byPlace(ZipFile jar) {
        var files = new LinkedHashMap<String, ZipArchiveEntry>();
        for (var each : Collections.list(jar.getEntriesInPhysicalOrder())) files.merge(place(each), each, this::newer);
        files.remove("");
        return files;
    }

    private ZipArchiveEntry newer(ZipArchiveEntry one, ZipArchiveEntry other) {
        return version(one) > version(other) ? one : other;
    }

    private String place(ZipArchiveEntry entry) {
        var parts = OF_A_VERSION.matcher(entry.getName());
        return parts.matches() && version(entry) <= oldest ? parts.group(2) : entry.getName();
    }

    /** The Java from which on it is read: 0 if by all. */
    private static int version(ZipArchiveEntry entry) {
        var parts = OF_A_VERSION.matcher(entry.getName());
        return parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    }

    private static ZipArchiveEntry at(String place, ZipArchiveEntry entry) {
        if (place.equals(entry.getName())) return entry;
        var moved = new ZipArchiveEntry(place);
        moved.setTime(entry.getTime());
        moved.setMethod(entry.getMethod());
        moved.setSize(entry.getSize());
        moved.setCompressedSize(entry.getCompressedSize());
        moved.setCrc(entry.getCrc());
        return moved;
    }
}
