package io.lectern.handin.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Cat, a student, can find of what is not hers: nothing, wherever she looks. */
class StudentSideTest extends RunningLectern {
    private static final Duration QUIET = Duration.ofMillis(800);
    private static final String NOTE = "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Again\"}]}";

    /** That it was opened about what she sees now, and its first message. */
    private static final int ABOUT_THE_CONVERSATION = 2;

    private String space;
    private StompClient socket;
    private List<Subscription> heard;

    @BeforeEach
    void listen() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        socket = StompClient.connect(live(), cat.token());
        heard = new ArrayList<>();
        for (var destination : new String[] {"/topic/spaces." + space + ".students", "/user/queue/live"})
            for (var detail : new String[] {"", ".fat"})
                heard.add(socket.subscribe(destination + detail).synced());
    }

    @AfterEach
    void disconnect() {
        socket.close();
    }

    @Test
    void sheHearsNothingOfTheWorkOfOthers() {
        var assignment = assignment(space, false);
        awaitFrames();
        var submission = ben.handIn(assignment, "Bens work").location();
        ada.post(submission + "/return", NOTE, "If-Match", "\"0\"");
        ben.handIn(assignment, "Bens better work");
        ben.post(submission + "/withdrawal", "", "If-Match", "\"2\"");
        ada.put(assignment + "/extensions/ben", extension(), "If-Match", "\"0\"");

        assertThat(frames()).isEmpty();
        assertThat(cat.get(assignment + "/history").text()).doesNotContain("illness", "ben", "2126-05-05");
        assertThat(cat.get(assignment).text()).doesNotContain("illness", "2126-05-05");
        assertThat(cat.get("/api/spaces/" + space + "/assignments").text()).doesNotContain("2126-05-05", "submission");
    }

    @Test
    void sheHearsNothingOfWhatIsHiddenAndOfHidingTheIdsAlone() {
        var assignment = assignment(space, true);
        ada.put(assignment + "/title", "{\"title\":\"Secret\"}", "If-Match", "\"0\"");
        ada.put(assignment + "/extensions/cat", extension(), "If-Match", "\"1\"");
        ada.post(assignment + "/grade-release", "", "If-Match", "\"2\"");
        assertThat(frames()).isEmpty();

        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"3\"");
        ada.put(assignment + "/archive", "{\"archived\":true,\"note\":\"why\"}", "If-Match", "\"4\"");
        var told = awaitFrames(2 + ABOUT_THE_CONVERSATION).stream()
                .filter(frame -> frame.get("type").asString().startsWith("assignment:"))
                .toList();
        assertThat(told).hasSize(4);
        assertThat(told.toString()).doesNotContain("Secret").doesNotContain("why");
        ada.put(assignment + "/title", "{\"title\":\"Secret too\"}", "If-Match", "\"5\"");
        assertThat(frames()).isEmpty();
    }

    @Test
    void nothingOfAHiddenAssignmentIsThereForHer() {
        var assignment = assignment(space, false);
        var work = cat.handIn(assignment, "Cats work").location();
        ada.put(assignment + "/visibility", "{\"hidden\":true}", "If-Match", "\"0\"");

        for (var path : new String[] {
            "", "?version=0", "/history", "/extensions", "/submission", "/submissions", "/draft", "/grades.csv"
        }) assertThat(cat.get(assignment + path).status()).as(path).isEqualTo(404);
        for (var act : new String[] {"/title", "/brief", "/schedule", "/points", "/visibility", "/archive", "/draft"})
            assertThat(cat.put(assignment + act, body(act), "If-Match", "\"1\"").status())
                    .as(act)
                    .isEqualTo(404);
        assertThat(cat.put(assignment + "/extensions/cat", extension()).status())
                .isEqualTo(404);
        assertThat(cat.delete(assignment + "/extensions/cat").status()).isEqualTo(404);
        assertThat(cat.post(assignment + "/grade-release", "").status()).isEqualTo(404);
        assertThat(cat.handIn(assignment, "Cats work").status()).isEqualTo(404);
        assertThat(cat.get(work).status()).isEqualTo(200);
    }

    @Test
    void noActOfAnEducatorIsHers() {
        var assignment = assignment(space, false);
        var work = cat.handIn(assignment, "Cats work").location();
        for (var act : new String[] {"/title", "/brief", "/schedule", "/points", "/visibility", "/archive"})
            assertThat(cat.put(assignment + act, body(act), "If-Match", "\"0\"").status())
                    .as(act)
                    .isEqualTo(403);
        assertThat(cat.put(assignment + "/extensions/cat", extension()).status())
                .isEqualTo(403);
        assertThat(cat.delete(assignment + "/extensions/cat").status()).isEqualTo(403);
        assertThat(cat.post(assignment + "/grade-release", "").status()).isEqualTo(403);
        assertThat(cat.delete(assignment + "/grade-release").status()).isEqualTo(403);
        assertThat(cat.post(work + "/return", NOTE, "If-Match", "\"0\"").status())
                .isEqualTo(403);
        assertThat(ada.get(assignment).etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
    }

    private static String body(String act) {
        return switch (act) {
            case "/title" -> "{\"title\":\"Mine\"}";
            case "/brief" -> "{\"brief\":null}";
            case "/schedule" -> "{\"availableFrom\":null,\"due\":null,\"cutOff\":null}";
            case "/points" -> "{\"maxPoints\":1}";
            case "/visibility" -> "{\"hidden\":false}";
            case "/archive" -> "{\"archived\":true}";
            default -> "{\"content\":[]}";
        };
    }

    private static String extension() {
        return "{\"until\":\"2126-05-05T10:00:00Z\",\"reason\":\"illness\"}";
    }

    private void awaitFrames() {
        assertThat(awaitFrames(1)).hasSize(2);
    }

    private List<JsonNode> awaitFrames(int each) {
        var frames = new ArrayList<JsonNode>();
        for (var topic : heard.subList(0, 2)) frames.addAll(topic.next(each));
        return frames;
    }

    private List<JsonNode> frames() {
        var frames = new ArrayList<JsonNode>();
        heard.get(0).poll(QUIET).ifPresent(frames::add);
        for (var other : heard.subList(1, heard.size()))
            other.poll(Duration.ZERO).ifPresent(frames::add);
        return frames;
    }
}
