package io.lectern;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that are ours are explained, and those that were given up do not come back. */
class GlossaryTest {
    private static final List<Document.Row> WORDS =
            Document.read("docs/glossary.md").rows();

    private static final String IN_THE_CODE = "in the code";

    /** Types of the kernel that are called by words of everybody. */
    private static final Set<String> EVERYBODYS = words("""
            AllowedOrigins Authenticator Commands DisplayName Fingerprinted Download FileId Files FormerName Ids Json
            Limit Metadata Page Paging People Queries Sha256 StoredEvent Text Title UserId
            """);

    /** Words that said something in a picture, or two things; each has a plain one in its place. */
    private static final Set<String> GIVEN_UP = words("""
            Acquaintances Admission Alarm Allowance Announced Announcement Announcer Anything Arrivals Attention
            Backlog Burst Callees Chronicle Circle Clean Comeback Crowd Distinct Door Ear Entitlement Exhibit Fact
            Facts Fold Follower Gap Judgement Lasting Learners Lost Making Meanwhile Mine Misspellings Moment
            Neighbours Notice Outbox Overview Parcel Promises Pulse Punctual Revival Score Sealed Seals Sight
            Sightings Stage Standing Survivor Talk Teller Told Troubles Truthful Unhurried Unswallowed Verdict
            Verdicts Vocabulary Waking Watch Whereabouts Wires Wish Wishes Yardstick
            """);

    @Test
    void everyWordIsInTheCode() {
        var types = OwnClasses.ALL.stream().map(JavaClass::getSimpleName).collect(toSet());

        assertThat(WORDS)
                .isNotEmpty()
                .allMatch(row -> row.names(IN_THE_CODE).findAny().isPresent());
        assertThat(WORDS.stream().flatMap(row -> row.names(IN_THE_CODE)).filter(name -> !types.contains(name)))
                .isEmpty();
    }

    @Test
    void theWordsAreInOrder() {
        assertThat(WORDS).extracting(row -> row.cells().get(0)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyWordThatAllContextsShareIsExplained() {
        var explained = WORDS.stream().flatMap(row -> row.names(IN_THE_CODE)).toList();
        var shared = OwnClasses.ALL.stream()
                .filter(type -> type.getPackageName().startsWith("io.lectern.kernel."))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> !EVERYBODYS.contains(name))
                .toList();

        assertThat(shared).isNotEmpty().isSubsetOf(explained);
    }

    @Test
    void wordsThatWereGivenUpDoNotComeBack() {
        assertThat(OwnClasses.ALL.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> wordsOf(name).stream().anyMatch(GIVEN_UP::contains)))
                .isEmpty();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static List<String> wordsOf(String name) {
        return Arrays.asList(name.split("(?<=[a-z0-9])(?=[A-Z])"));
    }
}
