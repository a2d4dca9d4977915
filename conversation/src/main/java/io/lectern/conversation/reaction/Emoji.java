package io.lectern.conversation.reaction;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.json.JsonForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One emoji of those that Unicode recommends (UTS #51), whatever the runtime knows of them, in the one form that
 * Unicode calls fully-qualified: with and without variation selectors it is the same.
 */
@JsonForm(example = "👍")
public record Emoji(@JsonValue String text) {
    private static final String SELECTOR = "\uFE0F";
    private static final String COMMENT = "# ";
    private static final Map<String, String> QUALIFIED = read();

    /** Refuses what is none. */
    public Emoji {
        var qualified = find(text);
        if (qualified == null) throw new IllegalArgumentException("not an emoji");
        text = qualified;
    }

    /** The emoji that a path spells. */
    public static Emoji of(String text) {
        return new Emoji(text);
    }

    /** The one form of what an event of any revision says, or the same if it is no emoji by today's rules. */
    public static String qualified(String stored) {
        return Objects.requireNonNullElse(find(stored), stored);
    }

    private static @Nullable String find(String text) {
        return QUALIFIED.get(bare(text));
    }

    private static String bare(String text) {
        return text.replace(SELECTOR, "");
    }

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .collect(Collectors.toUnmodifiableMap(Emoji::bare, line -> line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
