package io.lectern.store.transfer.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.stream.Category;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What could not follow the records before it is named before anything is stored. */
class RecordOrderTest extends RefusedImport {
    private static final String MOSS = "space:Created space-moss {space: moss, name: Moss, educator: ada}";
    private static final String LEAF =
            "assignment:Created handin-assignment-leaf {assignment: leaf, space: moss, title: Leaf}";
    private static final String TALK =
            "conversation:Started conversation-talk {conversation: talk, space: moss, kind: POST, participants: []}";
    private static final String POSTED = "message:Posted message-hi {message: hi, conversation: talk, space: moss,"
            + " participants: [], author: ben, blocks: [], mentions: [], at: \"2024-09-02T07:31:10Z\"}";
    private static final String HANDED_IN = "submission:HandedIn handin-submission-1 {submission: \"1\","
            + " assignment: leaf, space: moss, student: ben, number: 1, content: [], fileHashes: {},"
            + " handedInAt: \"2024-09-02T07:31:10Z\", assignmentVersion: 0, contentHash: x, salt: x, keyId: k}";

    @Autowired
    private List<Category> kinds;

    @Test
    void everyKindOfStreamSaysItsOrder() {
        assertThat(kinds.stream().filter(kind -> !kind.events().types().isEmpty()))
                .isNotEmpty()
                .allMatch(kind -> kind.order() != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "space:MemberEnrolled space-moss {space: moss, user: ben, role: STUDENT} | space-moss",
                "assignment:Renamed handin-assignment-leaf {assignment: leaf, title: Leaf} | handin-assignment-leaf",
                "message:Deleted message-hi {message: hi, by: ben} | message-hi",
                "message:Reacted reactions-hi {message: hi, user: ben, emoji: \uD83D\uDC4D} | message-hi",
                "message:Reported reports-hi {message: hi, reporter: ben} | message-hi",
                "submission:Withdrawn handin-submission-1 {submission: \"1\"} | handin-submission-1",
                "mark:Erased handin-mark-1 {submission: \"1\"} | handin-mark-1",
                "assignment:GradesHeld handin-assignment-leaf {assignment: leaf} | handin-assignment-leaf"
            })
    void aStreamBeginsWithItsFirstEvent(String event, String missing) throws IOException {
        assertThat(refused(event)).isEqualTo("Record 1 needs " + missing + ", which is not there before it");
    }

    @Test
    void aStreamBeginsOnce() throws IOException {
        assertThat(refused(MOSS, MOSS)).isEqualTo("Record 2 begins space-moss, which is there already");
        assertThat(refused(MOSS, LEAF, LEAF))
                .isEqualTo("Record 3 begins handin-assignment-leaf, which is there already");
    }

    @Test
    void aStreamIsTheOneOfTheData() throws IOException {
        assertThat(refused(MOSS, LEAF.replace("-leaf", "-other")))
                .isEqualTo("Record 2 is of handin-assignment-leaf by its data,"
                        + " and cannot be in handin-assignment-other");
    }

    @Test
    void whatIsNamedIsThere() throws IOException {
        assertThat(refused(LEAF)).isEqualTo("Record 1 needs space-moss, which is not there before it");
        assertThat(refused(MOSS, POSTED)).isEqualTo("Record 2 needs conversation-talk, which is not there before it");
        assertThat(refused(MOSS, MOSS.replace("moss", "fern"), TALK, POSTED.replace("moss", "fern")))
                .isEqualTo("Record 4 needs conversation-talk in space-fern, which is not there before it");
        assertThat(refused(MOSS, TALK, POSTED.replace("author:", "replyTo: ho, author:")))
                .isEqualTo("Record 3 needs message-ho, which is not there before it");
        assertThat(refused(
                        MOSS,
                        TALK,
                        POSTED,
                        "mark:Given handin-mark-1 {submission: \"1\", assignment: leaf,"
                                + " space: moss, student: ben, handIn: 1, assignmentVersion: 0, feedback: []}"))
                .isEqualTo("Record 4 needs handin-submission-1, which is not there before it");
    }

    @Test
    void aHandInNeedsItsAssignment() throws IOException {
        assertThat(refused(MOSS, HANDED_IN))
                .isEqualTo("Record 2 needs handin-assignment-leaf, which is not there before it");
    }

    @Test
    void membersAreThoseWhoWereEnrolled() throws IOException {
        var enrolled = "space:MemberEnrolled space-moss {space: moss, user: ben, role: STUDENT}";
        var removed = "space:MemberRemoved space-moss {space: moss, user: ben}";
        assertThat(refused(MOSS, removed))
                .isEqualTo("Record 2 needs the member ben of space-moss, which is not there before it");
        assertThat(refused(MOSS, enrolled, removed, enrolled, enrolled))
                .isEqualTo("Record 5 begins the member ben of space-moss, which is there already");
        assertThat(refused(MOSS, enrolled.replace("MemberEnrolled", "RoleChanged")))
                .startsWith("Record 2 needs the member ben of space-moss");
        assertThat(refused(MOSS, enrolled.replace("ben", "ada"))).startsWith("Record 2 begins the member ada");
    }

    @Test
    void whatNoReducerTakesIsNamed() throws IOException {
        var times = "due: \"2024-09-03T00:00:00Z\", cutOff: \"2024-09-02T00:00:00Z\"}";
        assertThat(refused(MOSS, LEAF.replace("}", ", " + times)))
                .isEqualTo("Record 2 is wrong in its data: cutOff must not be before due");
        assertThat(refused(MOSS, LEAF, "assignment:Rescheduled handin-assignment-leaf {assignment: leaf, " + times))
                .isEqualTo("Record 3 is wrong in its data: cutOff must not be before due");
    }

    @Test
    void noFileComesThisWay() throws IOException {
        var brief = ", brief: [{type: file, file: \"" + "a".repeat(20) + "\", name: leaf.png}]}";
        assertThat(refused(MOSS, LEAF.replace("}", brief))).contains("Record 2", "file");
    }

    @Test
    void timesOfAStreamDoNotGoBack() throws IOException {
        assertThat(refused(
                        MOSS,
                        LEAF,
                        "assignment:Hidden handin-assignment-leaf {assignment: leaf}, time:"
                                + " \"2024-09-02T07:31:09Z\""))
                .isEqualTo("Record 3 is older than one before it in handin-assignment-leaf:"
                        + " order the records by time");
    }

    @Test
    void idsAndTheSpaceAreThoseOfTheData() throws IOException {
        assertThat(refused(MOSS + ", ids: {space: fern}"))
                .isEqualTo("Record 1 has the space fern, and another in its data");
        assertThat(refused(MOSS, LEAF + ", space: fern"))
                .isEqualTo("Record 2 has the space fern, and another in its data");
    }

    @Test
    void whatIsRightPasses() throws IOException {
        assertThat(refused(MOSS, LEAF, TALK, POSTED, "message:Erased message-hi {message: hi, by: system:canvas}"))
                .contains("A Lectern serves this database");
    }

    /** Each event in a record of its own: its type, its stream, and its data with what else its rule says. */
    private String refused(String... events) throws IOException {
        var log = new StringBuilder();
        var mapping = new StringBuilder("records: json\nevents:\n");
        for (var number = 1; number <= events.length; number++) {
            var event = events[number - 1];
            var parts = event.split(" ", 3);
            var time = event.contains(", time: ") ? "" : ", time: \"2024-09-02T07:31:10Z\"";
            log.append("{\"n\":").append(number).append("}\n");
            mapping.append("- {when: {n: \"").append(number).append("\"}, actor: \"system:old\", type: \"");
            mapping.append(parts[0]).append("\", stream: ").append(parts[1]).append(", data: ");
            mapping.append(parts[2]).append(time).append("}\n");
        }
        return refusal(log.toString().getBytes(UTF_8), mapping.toString().getBytes(UTF_8));
    }
}
