package io.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a process of Java needs just after a full collection.
 *
 * @param heap bytes that objects take
 * @param resident bytes of memory that the operating system gave it
 */
public record Memory(long heap, long resident) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
    private static final long KIBIBYTE = 1024;

    /** Has it collect, and looks. */
    public static Memory of(long process) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var histogram = new ProcessBuilder(jcmd.toString(), String.valueOf(process), "GC.class_histogram")
                .start()
                .getInputStream()
                .readAllBytes();
        return new Memory(number(TOTAL, new String(histogram)), resident(process));
    }

    /** Without having it collect: bytes of memory that the operating system gave it. */
    static long resident(long process) throws IOException {
        var status = Files.readString(Path.of("/proc", String.valueOf(process), "status"));
        return number(RESIDENT, status) * KIBIBYTE;
    }

    private static long number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("There is no " + pattern + " in " + text);
        return Long.parseLong(found.group(1));
    }
}
