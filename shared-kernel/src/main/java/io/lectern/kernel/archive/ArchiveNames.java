package io.lectern.kernel.archive;

import io.lectern.kernel.text.Folding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names within one archive: such as people gave them, as far as Windows, macOS and Linux all take them, in
 * Unicode's form C, and none twice in a folder even where case and accents count for nothing.
 */
public final class ArchiveNames {
    private static final int MOST_BYTES = 80;
    private static final int MOST_BYTES_OF_EXTENSION = 16;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cf}");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9¹²³])([\\s.].*)?", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> used = new HashMap<>();

    /** A folder in another one, or in none if that is empty; its files have it before their names. */
    public String folder(String parent, String name) {
        return unique(parent, safe(name), "") + "/";
    }

    /** A file in a folder. */
    public String file(String folder, String name) {
        var safe = safe(name);
        var dot = safe.lastIndexOf('.');
        var hasExtension = dot > 0 && bytes(safe.substring(dot)) <= MOST_BYTES_OF_EXTENSION;
        var extension = hasExtension ? safe.substring(dot) : "";
        return unique(folder, hasExtension ? safe.substring(0, dot) : safe, extension);
    }

    private static String safe(String name) {
        var visible = UNPRINTABLE.matcher(name).replaceAll("");
        var kept = EDGES.matcher(UNSAFE.matcher(visible).replaceAll("_")).replaceAll("");
        var safe = Normalizer.normalize(kept, Form.NFC);
        if (safe.isEmpty()) return "_";
        return DEVICE.matcher(safe).matches() ? "_" + safe : safe;
    }

    private String unique(String folder, String name, String extension) {
        var base = EDGES.matcher(cut(name, MOST_BYTES - bytes(extension))).replaceAll("");
        var path = folder + base + extension;
        for (var number = used.getOrDefault(key(path), 0) + 1; ; number++) {
            var candidate = number == 1 ? path : folder + base + " (" + number + ")" + extension;
            used.put(key(path), number);
            if (number > 1 && used.putIfAbsent(key(candidate), 1) != null) continue;
            return candidate;
        }
    }

    private static String cut(String text, int mostBytes) {
        var end = text.length();
        while (bytes(text.substring(0, end)) > mostBytes) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end);
    }

    private static String key(String path) {
        return Folding.of(path);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
