package io.lectern.docs.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How operations are called, and what they are for: each module says it of its own in a file in {@code openapi}. */
final class OperationTexts {
    private static final String FILES = "classpath*:openapi/*.txt";
    private static final Pattern LINE = Pattern.compile("([A-Z]+ /\\S*) (\\w+): (.+)");

    /** The id of an operation, which never changes, and a sentence. */
    record Text(String id, String summary) {}

    private OperationTexts() {}

    /** All, by their methods and paths. */
    static Map<String, Text> read() {
        var texts = new TreeMap<String, Text>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES))
                file.getContentAsString(StandardCharsets.UTF_8).lines().forEach(line -> note(line, texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static void note(String line, Map<String, Text> texts) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) throw new IllegalStateException("This says nothing of an operation: " + line);
        texts.put(parts.group(1), new Text(parts.group(2), parts.group(3)));
    }
}
