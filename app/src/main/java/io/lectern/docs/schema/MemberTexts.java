package io.lectern.docs.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What types, their members and parameters mean to clients: each module says it of its own in a file in
 * {@code openapi/members}. What is not said of a member of one type is what is said of all members of its name.
 */
public final class MemberTexts {
    private static final String FILES = "classpath*:openapi/members/*.txt";
    private static final Pattern LINE = Pattern.compile("([A-Z]\\w*|(?:\\w+[.?]|\\?)?[\\w-]+): (\\S.*)");

    private final Map<String, String> texts = new TreeMap<>();

    private MemberTexts() {}

    /** All that is said. */
    public static MemberTexts read() {
        var read = new MemberTexts();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES))
                file.getContentAsString(StandardCharsets.UTF_8).lines().forEach(read::note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private void note(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) throw new IllegalStateException("This says nothing of a member: " + line);
        if (texts.put(parts.group(1), parts.group(2)) != null)
            throw new IllegalStateException("What " + parts.group(1) + " means is said twice");
    }

    /** What a type means. */
    String type(String name) {
        return first(name, Stream.of(name));
    }

    /** What a member of the first of some types means, or else of the next. */
    String member(Collection<String> types, String name) {
        var own = types.stream().map(type -> type + '.' + name);
        return first(types.iterator().next() + '.' + name, Stream.concat(own, Stream.of(name)));
    }

    /** What a parameter of an operation means, or else all parameters of its name. */
    String parameter(String operation, String name) {
        var own = operation + '?' + name;
        return first(own, Stream.of(own, '?' + name));
    }

    /** All that is said, by whom it is said of. */
    public Map<String, String> all() {
        return Map.copyOf(texts);
    }

    private String first(String meant, Stream<String> keys) {
        return keys.flatMap(key -> Optional.ofNullable(texts.get(key)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing says what " + meant + " means: a line in openapi/members does"));
    }
}
