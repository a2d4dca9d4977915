package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the formatter leaves to whoever writes. */
class SourceStyleTest {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_HANDLER = 8;
    private static final int LONGEST_FILE = 210;
    private static final int LONG_FILE = 85;
    private static final double FILES_THAT_MAY_BE_LONG = 0.15;
    private static final Pattern HANDLER = Pattern.compile(
            "^    @(?:Command|Query|Event|EventSourcing|Reset)Handler\\b[^{]*?(\\w+\\([^{]*) \\{\\n(.*?)^    }$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Predicate<String> LOGGER_OF_ANOTHER_NAME =
            Pattern.compile("\\bLogger (?!log\\b)\\w+\\s*[=;]").asPredicate();
    private static final Predicate<String> KEYWORD_IN_CAPITALS = Pattern.compile(
                    "\\b(?:SELECT|INSERT INTO|DELETE FROM|WHERE|ORDER BY)\\b")
            .asPredicate();
    private static final Predicate<String> PERIODIC =
            line -> line.contains(".scheduleWithFixedDelay(") || line.contains(".scheduleAtFixedRate(");
    private static final Predicate<String> MAY_BE_PERIODIC =
            Pattern.compile("/thread/PeriodicTask\\.java:").asPredicate();

    @Test
    void noLineIsTooLong() {
        assertThat(lines("", line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @Test
    void filesAreShort() {
        assertThat(files("/src/main/", lines -> lines > 0)).isNotEmpty();
        assertThat(files("/src/main/", lines -> lines > LONGEST_FILE)).isEmpty();
    }

    @Test
    void fewFilesAreLong() {
        var most = files("/src/main/", lines -> true).count() * FILES_THAT_MAY_BE_LONG;

        assertThat(files("/src/main/", lines -> lines > LONG_FILE)).hasSizeLessThan((int) most);
    }

    /** Of every request to whatever path, its parameters would be read before anything has refused it. */
    @Test
    void noMappingIsChosenByParameters() {
        assertThat(lines("/src/main/", line -> line.contains("Mapping("))).isNotEmpty();
        assertThat(lines("/src/main/", line -> line.contains("params = "))).isEmpty();
    }

    /** Tests share people, and more than one is about somebody who belongs nowhere. */
    @Test
    void noTestEnrolsEve() {
        Predicate<String> enrolling = line -> line.contains("/members/eve\"");
        assertThat(lines("/src/test/", enrolling.and(line -> line.contains("eve.put("))))
                .isNotEmpty();
        assertThat(lines("/src/test/", enrolling.and(line -> !line.contains("assertThat(eve."))))
                .isEmpty();
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

    /** Nothing looks for the annotation: it would need a look at each method of each bean, at every start. */
    @Test
    void noTransactionIsBegunByAnAnnotation() {
        assertThat(lines("/src/main/", line -> line.contains("new TransactionTemplate(")))
                .isNotEmpty();
        assertThat(lines("/src/main/", line -> line.contains("@Transactional"))).isEmpty();
    }

    /** An executor drops for good what fails once. */
    @Test
    void whatIsDoneAgainAndAgainOutlivesItsFailures() {
        assertThat(lines("PeriodicTask.java", PERIODIC)).isNotEmpty();
        assertThat(lines("/src/main/", PERIODIC)).allMatch(MAY_BE_PERIODIC);
    }

    @Test
    void handlersAreShort() {
        assertThat(handlers(body -> true)).isNotEmpty();
        assertThat(handlers(body -> body.lines().count() > LONGEST_HANDLER)).isEmpty();
    }

    private static Stream<String> files(String folder, LongPredicate length) {
        return Sources.java().stream()
                .filter(file -> file.toString().contains(folder))
                .filter(file -> length.test(Sources.text(file).lines().count()))
                .map(Object::toString);
    }

    private static Stream<String> handlers(Predicate<String> kind) {
        return Sources.java().stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .flatMap(file -> HANDLER.matcher(Sources.text(file))
                        .results()
                        .filter(handler -> kind.test(handler.group(2)))
                        .map(handler -> file + ": " + handler.group(1)));
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
