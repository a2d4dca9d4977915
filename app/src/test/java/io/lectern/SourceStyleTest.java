package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the formatter leaves to whoever writes. */
class SourceStyleTest {
    private static final int LONGEST_LINE = 120;
    private static final Predicate<String> LOGGER_OF_ANOTHER_NAME =
            Pattern.compile("\\bLogger (?!log\\b)\\w+\\s*[=;]").asPredicate();
    private static final Predicate<String> KEYWORD_IN_CAPITALS = Pattern.compile(
                    "\\b(?:SELECT|INSERT INTO|DELETE FROM|WHERE|ORDER BY)\\b")
            .asPredicate();

    @Test
    void noLineIsTooLong() {
        assertThat(lines("", line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @Test
    void everyLoggerIsCalledLog() {
        assertThat(lines("", line -> line.contains(" Logger log = "))).isNotEmpty();
        assertThat(lines("", LOGGER_OF_ANOTHER_NAME)).isEmpty();
    }

    @Test
    void theKeywordsOfSqlAreInLowerCase() {
        assertThat(lines("/src/main/", line -> line.contains("select "))).isNotEmpty();
        assertThat(lines("/src/main/", KEYWORD_IN_CAPITALS)).isEmpty();
    }

    private static Stream<String> lines(String folder, Predicate<String> kind) {
        return Sources.java().stream()
                .filter(file -> file.toString().contains(folder))
                .flatMap(file -> {
                    var lines = Sources.text(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(at -> kind.test(lines.get(at)))
                            .mapToObj(at -> file + ":" + (at + 1));
                });
    }
}
