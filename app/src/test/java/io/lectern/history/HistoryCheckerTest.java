package io.lectern.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.history.Contradiction.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For each rule a run that breaks it, made of one that breaks none. */
class HistoryCheckerTest {
    private static final String MOSS = "thing-moss";

    private final List<Operation> operations = new ArrayList<>();
    private final List<StoredVersion> stored = new ArrayList<>();

    /** Something is created, and renamed twice; each time 10 later than the time before, and it takes 5. */
    HistoryCheckerTest() {
        acknowledged("a", Write.NEW, 10, Map.of("title", "A", "hidden", true));
        acknowledged("b", 0, 20, Map.of("title", "B"));
        acknowledged("c", 1, 30, Map.of("title", "C"));
        stored.add(new StoredVersion(1, MOSS, 0, "a"));
        stored.add(new StoredVersion(2, MOSS, 1, "b"));
        stored.add(new StoredVersion(4, MOSS, 2, "c"));
    }

    @Test
    void aRunThatIsRightIsNotContradicted() {
        read(Read.PRESENT, 0, Map.of("title", "A"), 16, 22);
        read(Read.PRESENT, 1, Map.of("title", "B", "hidden", true), 16, 22);
        read(1, 1, Map.of("title", "B"), 40, 41);
        read(Read.PRESENT, Read.ABSENT, Map.of(), 1, 12);
        refused("d", 0, 1, 22, 31);
        refused("e", 1, Write.UNTOLD, 31, 40);
        write("f", 2, 50, Operation.NEVER, Outcome.UNKNOWN, Write.UNTOLD);
        write("g", 2, 50, 55, Outcome.FAILED, Write.UNTOLD);
        write("h", 2, 50, 55, Outcome.ACKNOWLEDGED, 2);
        write("i", 2, 60, Operation.NEVER, Outcome.UNKNOWN, Write.UNTOLD);
        write("i", 2, 70, 75, Outcome.ACKNOWLEDGED, 3);
        stored.add(new StoredVersion(5, MOSS, 3, "i"));
        stored.add(new StoredVersion(6, "other-moss", 0, "i"));
        operations.add(new Listing("ben", "shelf", List.of(), 14, 16));

        assertThat(found()).isEmpty();
        assertThatCode(() -> new HistoryChecker(operations, stored)
                        .observed("r", List.of(1L, 2L, 4L), List.of(1L, 2L, 4L))
                        .judge())
                .doesNotThrowAnyException();
    }

    @Test
    void aWriteThatIsLost() {
        stored.remove(2);
        assertThat(found()).containsExactly(Rule.LOST_WRITE);
    }

    @Test
    void aGapInAStream() {
        stored.set(2, new StoredVersion(4, MOSS, 3, "c"));
        assertThat(first()).isEqualTo(Rule.GAP_IN_A_STREAM);
    }

    @Test
    void aVersionThatIsThereTwice() {
        stored.add(new StoredVersion(5, MOSS, 2, "c"));
        assertThat(found()).contains(Rule.REPEATED_VERSION, Rule.REPEATED_WRITE);
    }

    @Test
    void anIndexThatIsThereTwice() {
        stored.set(2, new StoredVersion(2, MOSS, 2, "c"));
        assertThat(found()).containsExactly(Rule.DISORDER_IN_THE_STORE);
    }

    @Test
    void aRetryThatIsStoredAgain() {
        write("c", 1, 36, Operation.NEVER, Outcome.UNKNOWN, Write.UNTOLD);
        stored.add(new StoredVersion(5, MOSS, 3, "c"));
        assertThat(found()).containsExactly(Rule.REPEATED_WRITE);
    }

    @Test
    void aWriteOfWhichNobodyKnowsThatIsStoredTwice() {
        write("d", Write.ANY, 36, Operation.NEVER, Outcome.UNKNOWN, Write.UNTOLD);
        stored.add(new StoredVersion(5, MOSS, 3, "d"));
        stored.add(new StoredVersion(6, MOSS, 4, "d"));
        assertThat(found()).containsExactly(Rule.REPEATED_WRITE);
    }

    @Test
    void aWriteThatNobodyAskedFor() {
        stored.add(new StoredVersion(5, MOSS, 3, "nobody's"));
        assertThat(found()).containsExactly(Rule.WRITE_NOBODY_ASKED_FOR);
    }

    @Test
    void aWriteThatIsStoredAlthoughItFailed() {
        write("d", 2, 36, 38, Outcome.FAILED, Write.UNTOLD);
        stored.add(new StoredVersion(5, MOSS, 3, "d"));
        assertThat(found()).containsExactly(Rule.REFUSED_YET_STORED);
    }

    @Test
    void aWriteThatIsStoredAtAnotherVersionThanItWasMeantFor() {
        write("d", 1, 36, Operation.NEVER, Outcome.UNKNOWN, Write.UNTOLD);
        stored.add(new StoredVersion(5, MOSS, 3, "d"));
        assertThat(found()).containsExactly(Rule.WRONG_VERSION);
    }

    @Test
    void aWriteThatIsStoredBeforeWhatWasAcknowledgedBeforeIt() {
        write("z", Write.ANY, 60, 65, Outcome.ACKNOWLEDGED, 0, "thing-zinc");
        stored.set(2, new StoredVersion(3, "thing-zinc", 0, "z"));
        stored.add(new StoredVersion(4, MOSS, 2, "c"));
        assertThat(found()).containsExactly(Rule.ORDER_AGAINST_TIME);
    }

    @Test
    void aReadThatIsOlderThanWhatWasAcknowledged() {
        read(Read.PRESENT, 1, Map.of("title", "B"), 36, 38);
        assertThat(found()).containsExactly(Rule.STALE_READ);
    }

    @Test
    void aReadThatIsOlderThanAReadBefore() {
        read(Read.PRESENT, 2, Map.of("title", "C"), 31, 32);
        read(Read.PRESENT, 1, Map.of("title", "B"), 33, 34);
        assertThat(found()).containsExactly(Rule.STALE_READ);
    }

    @Test
    void somethingThatIsSaidToBeAbsent() {
        read(Read.PRESENT, Read.ABSENT, Map.of(), 16, 18);
        assertThat(found()).containsExactly(Rule.STALE_READ);
    }

    @Test
    void aReadOfWhatNobodyHadBegunToWrite() {
        read(Read.PRESENT, 2, Map.of("title", "C"), 26, 29);
        assertThat(found()).containsExactly(Rule.READ_BEFORE_WRITE);
    }

    @Test
    void aReadOfWhatIsNotStored() {
        read(Read.PRESENT, 3, Map.of(), 40, 41);
        assertThat(found()).containsExactly(Rule.READ_BEFORE_WRITE);
    }

    @Test
    void aReadOfAnotherVersionThanItAskedFor() {
        read(1, 2, Map.of(), 40, 41);
        assertThat(found()).containsExactly(Rule.WRONG_VERSION);
    }

    @Test
    void contentOfNoPrefix() {
        read(Read.PRESENT, 2, Map.of("title", "C", "hidden", false), 40, 41);
        read(1, 1, Map.of("title", "C"), 40, 41);
        assertThat(found()).containsExactly(Rule.WRONG_CONTENT, Rule.WRONG_CONTENT);
    }

    @Test
    void aWriteThatWasSaidToChangeNothing() {
        write("d", 2, 40, 41, Outcome.ACKNOWLEDGED, 2, MOSS, Map.of("title", "D"));
        assertThat(found()).containsExactly(Rule.WRONG_CONTENT);
    }

    @Test
    void aRefusalForAVersionThatWasPresent() {
        refused("d", 2, 2, 40, 41);
        assertThat(found()).containsExactly(Rule.FALSE_REFUSAL);
    }

    @Test
    void aRefusalForOneThatCannotHaveBeenThere() {
        refused("d", 0, 2, 22, 28);
        refused("e", 0, 7, 22, 28);
        refused("f", 1, Write.UNTOLD, 22, 28);
        assertThat(found()).containsOnly(Rule.FALSE_REFUSAL).hasSize(3);
    }

    @Test
    void aRefusalForOneThatWasPast() {
        refused("d", 0, 1, 36, 38);
        assertThat(found()).containsExactly(Rule.FALSE_REFUSAL);
    }

    @Test
    void aListThatLeavesSomethingOut() {
        operations.add(new Listing("ben", "shelf", List.of(), 16, 17));
        assertThat(found()).containsExactly(Rule.LEFT_OUT_OF_A_LIST);
    }

    @Test
    void aReaderThatMeetsThemInAnotherWay() {
        assertThat(met(1, 4, 2)).isEqualTo(Rule.MISSED_BY_A_READER);
        assertThat(met(1, 2)).isEqualTo(Rule.MISSED_BY_A_READER);
        assertThat(met(1, 2, 2, 4)).isEqualTo(Rule.REPEATED_TO_A_READER);
        assertThat(met(1, 2, 4, 4)).isEqualTo(Rule.REPEATED_TO_A_READER);
        assertThat(met(1, 2, 3, 4)).isEqualTo(Rule.REORDERED_FOR_A_READER);
    }

    @Test
    void theFirstIsNamedWithTheOperationsThatItIsBetween() {
        read(Read.PRESENT, 1, Map.of("title", "Late"), 46, 48);
        read(Read.PRESENT, 1, Map.of("title", "B"), 36, 38);

        assertThatThrownBy(() -> new HistoryChecker(operations, stored).judge())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The first of 3 contradictions is STALE_READ: version 2 was known before")
                .hasMessageContaining("mark=c")
                .hasMessageContaining("began=36")
                .hasMessageNotContaining("Late");
    }

    private Rule met(long... indexes) {
        var met = Arrays.stream(indexes).boxed().toList();
        return new HistoryChecker(operations, stored)
                .observed("reader", List.of(1L, 2L, 4L), met)
                .contradictions()
                .get(0)
                .rule();
    }

    private Rule first() {
        return found().get(0);
    }

    private List<Rule> found() {
        return new HistoryChecker(operations, stored)
                .contradictions().stream().map(Contradiction::rule).toList();
    }

    private void acknowledged(String mark, long expected, long began, Map<String, Object> changes) {
        write(mark, expected, began, began + 5, Outcome.ACKNOWLEDGED, expected + 1, MOSS, changes);
    }

    private void refused(String mark, long expected, long told, long began, long ended) {
        write(mark, expected, began, ended, Outcome.REFUSED, told);
    }

    private void write(String mark, long expected, long began, long ended, Outcome outcome, long told) {
        write(mark, expected, began, ended, outcome, told, MOSS);
    }

    private void write(String mark, long expected, long began, long ended, Outcome outcome, long told, String stream) {
        write(mark, expected, began, ended, outcome, told, stream, Map.of());
    }

    private void write(
            String mark,
            long expected,
            long began,
            long ended,
            Outcome outcome,
            long told,
            String stream,
            Map<String, Object> changes) {
        operations.add(new Write("ada", mark, stream, "shelf", expected, changes, began, ended, outcome, told));
    }

    private void read(long asked, long version, Map<String, Object> content, long began, long ended) {
        operations.add(new Read("ben", MOSS, asked, version, content, began, ended));
    }
}
