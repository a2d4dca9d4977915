package io.lectern;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the code names what is there. */
class DocumentsTest {
    private static final Pattern WORD = Pattern.compile("(\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("`((?:[A-Z][a-z0-9]+)+)`");
    private static final Pattern EVENT = Pattern.compile("\\b([a-z]+:[A-Z][A-Za-z]+)");
    private static final Pattern CHOSEN_TESTS = Pattern.compile("-D(?:it\\.)?test='?([A-Za-z,]+)");
    private static final Path WIRE_NAMES = Path.of("src/test/resources/wire-names.txt");
    private static final Pattern RUN = Pattern.compile("(?:bin/java\"|&& java|ENTRYPOINT \\[\"java\",) ([^\n]*)");
    /** What the recipe for splitting an event makes of one. */
    private static final Set<String> OF_A_RECIPE = Set.of("assignment:PointsSet", "assignment:PointsDropped");
    /** What decisions weigh and did not take, and a type of the JavaScript client. */
    private static final Set<String> OF_OTHERS =
            Set.of("DeadlineManager", "Ed25519PublicKey", "MessageMapping", "Refetcher", "Updated");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Sources.documents()).isNotEmpty();
        assertThat(Sources.documents().stream()
                        .flatMap(document -> found(LINK, document)
                                .map(document::resolveSibling)
                                .filter(target -> !Files.exists(target))
                                .map(target -> document + " to " + target)))
                .isEmpty();
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        var known = Sources.java().stream().flatMap(file -> found(WORD, file)).collect(toSet());
        known.addAll(OF_OTHERS);

        assertThat(named(Sources.documents().stream(), TYPE, Stream::of, known)).isEmpty();
    }

    @Test
    void everyEventThatIsNamedIsThere() {
        var known =
                Sources.text(WIRE_NAMES).lines().map(line -> line.split(" ")[0]).collect(toSet());
        var nouns = known.stream().map(DocumentsTest::noun).collect(toSet());
        known.addAll(OF_A_RECIPE);

        assertThat(known).contains("space:Renamed");
        assertThat(named(
                        Sources.documents().stream(),
                        EVENT,
                        name -> Stream.of(name).filter(each -> nouns.contains(noun(each))),
                        known))
                .isEmpty();
    }

    private static String noun(String event) {
        return event.substring(0, event.indexOf(':'));
    }

    @Test
    void everyTestThatACommandChoosesIsThere() {
        var tests = Sources.java().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        var commands = Stream.concat(Sources.documents().stream(), Stream.of(Sources.ROOT.resolve(".ci/run")));

        assertThat(named(commands.filter(Files::exists), CHOSEN_TESTS, DocumentsTest::each, tests))
                .isEmpty();
    }

    /** A thread that ran out of memory may have left anything half done. */
    @Test
    void whateverRunsLecternEndsItWhenThereIsNoMemory() {
        assertThat(Stream.of("README.md", ".ci/run", "app/Dockerfile")
                        .map(Sources.ROOT::resolve)
                        .filter(Files::exists)
                        .flatMap(file -> found(RUN, file)))
                .isNotEmpty()
                .allMatch(command -> command.contains("-XX:+ExitOnOutOfMemoryError"));
        assertThat(Jvm.asInReadme().arguments()).contains("-XX:+ExitOnOutOfMemoryError");
    }

    private static Stream<String> each(String names) {
        return Arrays.stream(names.split(","));
    }

    private static Stream<String> named(
            Stream<Path> files, Pattern pattern, Function<String, Stream<String>> names, Set<String> known) {
        return files.flatMap(file -> found(pattern, file)
                .flatMap(names)
                .filter(name -> !known.contains(name))
                .map(name -> file + " names " + name));
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(Sources.text(file)).results().map(result -> result.group(1));
    }
}
