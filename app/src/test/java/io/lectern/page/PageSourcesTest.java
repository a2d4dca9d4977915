package io.lectern.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What browsers would find out late in the files of the page: a file that is not there, and ways around the policy. */
class PageSourcesTest {
    private static final Path PAGE = Path.of("src/main/web");
    private static final Path TESTS = Path.of("src/test/java/io/lectern/page");
    private static final Path EVENT_WORDS = PAGE.resolve("parts/event-words.js");
    private static final Pattern EVENT_TYPE = Pattern.compile("(?m)^  '(\\w+:\\w+)': '.+',$");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)[ (]'(\\.[^']+)'");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "unsafe(HTML|SVG)|(inner|outer|Adjacent)HTML|document\\.write|\\beval\\(|\\sstyle=|\\son[a-z]+=");

    /** An element that is drawn by its place in a list is another thing's once something came before it. */
    private static final Pattern BY_PLACE =
            Pattern.compile("(?i)(items|found)\\.map\\(\\s*\\(?[^)]*\\)?\\s*=>\\s*(html`|this\\.#)");

    /** What browsers keep for secure contexts: the page is read without TLS, too. */
    private static final Pattern IN_SECURE_CONTEXTS =
            Pattern.compile("crypto\\.(randomUUID|subtle)|navigator\\.(clipboard|locks|serviceWorker)|\\bcaches\\.");

    private static final Set<String> WHERE_IT_IS_SAID = Set.of("core/code-flow.js", "parts/copy.js");

    private static final Pattern BY_TEXT = Pattern.compile("\\.getByText\\(");
    private static final Pattern FIELD = Pattern.compile("<input\\b.*?/>|<textarea\\b.*?</textarea>", Pattern.DOTALL);

    private static final Pattern REMEMBERS_NOTHING =
            Pattern.compile("\\sautocomplete=\"off\"|\\stype=\"(checkbox|radio|file|range)\"");

    private static final Pattern PROPERTIES = Pattern.compile("static properties = \\{(.*?)\\};", Pattern.DOTALL);

    /** What lit and browsers call of an element: a property of that name is called instead. */
    private static final Pattern OF_AN_ELEMENT = Pattern.compile(
            "\\b(after|animate|append|attributes|before|blur|click|closest|contains|focus|id|matches|normalize|part"
                    + "|prefix|prepend|remove|replaceWith|scroll|slot|style|toggle)(?=: \\{)");

    /** Words that stand in several places at once fail a test at times: {@code Window} looks for whole ones. */
    @Test
    void noTestLooksForWordsInItsOwnWay() {
        var found = files(TESTS, ".java").stream()
                .filter(file -> !file.endsWith("Window.java")
                        && BY_TEXT.matcher(text(file)).find());

        assertThat(found).isEmpty();
    }

    /** Of an event that it has no words for, the page tells as of one of a foreign service. */
    @Test
    void thePageHasWordsForEveryEvent() throws Exception {
        var told = EVENT_TYPE
                .matcher(text(EVENT_WORDS))
                .results()
                .map(event -> event.group(1))
                .toList();
        var events = new ClassPathResource("wire-names.txt")
                .getContentAsString(UTF_8)
                .lines()
                .map(line -> line.split(" ")[0])
                .toList();

        assertThat(told)
                .as("app/" + EVENT_WORDS + " says what somebody did by each event, and by no other")
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void noPropertyHidesWhatAnElementDoes() {
        var found = scripts().stream()
                .flatMap(file -> PROPERTIES
                        .matcher(text(file))
                        .results()
                        .flatMap(properties -> OF_AN_ELEMENT
                                .matcher(properties.group(1))
                                .results()
                                .map(match -> file + ": " + match.group())));

        assertThat(found).isEmpty();
    }

    @Test
    void everyImportLeadsSomewhere() {
        var missing = scripts().stream()
                .flatMap(file -> IMPORT.matcher(text(file))
                        .results()
                        .map(found -> file.resolveSibling(found.group(1)).normalize())
                        .filter(target -> !Files.exists(target))
                        .map(target -> file + " to " + target));

        assertThat(scripts()).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsReadAsMarkupOrStyledInPlace() {
        var found = scripts().stream()
                .flatMap(file -> FORBIDDEN.matcher(text(file)).results().map(match -> file + ": " + match.group()));

        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsUsedThatBrowsersKeepForSecureContexts() {
        var found = scripts().stream()
                .filter(file -> !WHERE_IT_IS_SAID.contains(PAGE.relativize(file).toString()))
                .flatMap(file ->
                        IN_SECURE_CONTEXTS.matcher(text(file)).results().map(match -> file + ": " + match.group()));

        assertThat(found).as("make keys by newKey() of the client").isEmpty();
    }

    @Test
    void whatTheServerListsIsDrawnByWhatItIs() {
        var found = scripts().stream()
                .flatMap(file -> BY_PLACE.matcher(text(file)).results().map(match -> file + ": " + match.group()));

        assertThat(found).as("use repeat() with a key").isEmpty();
    }

    /** A browser keeps what is typed in fields for whoever comes next, unless it is told not to. */
    @Test
    void noBrowserRemembersWhatIsTyped() {
        var found = scripts().stream()
                .flatMap(file -> FIELD.matcher(text(file))
                        .results()
                        .filter(field ->
                                !REMEMBERS_NOTHING.matcher(field.group()).find())
                        .map(field -> file + ": " + field.group()));

        assertThat(found).as("use autocomplete=\"off\"").isEmpty();
    }

    private static List<Path> scripts() {
        return files(PAGE, ".js");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
