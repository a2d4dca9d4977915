package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.StompClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineContractTest extends RunningLectern {
    private static final Duration QUIET = Duration.ofSeconds(3);

    private String space;
    private StompClient bensSocket;
    private StompClient catsSocket;
    private StompClient adasSocket;

    @BeforeEach
    void signIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        adasSocket = StompClient.connect(live(), ada.token());
        bensSocket = StompClient.connect(live(), ben.token());
        catsSocket = StompClient.connect(live(), cat.token());
    }

    @AfterEach
    void disconnect() {
        adasSocket.close();
        bensSocket.close();
        catsSocket.close();
    }

    @Test
    void thoseWhoHaveNotHandedInAreRemindedOnce() {
        var assignment = assignment(space, false);
        cat.handIn(assignment, "Done");
        var bens = bensSocket.subscribe("/user/queue/live.fat").synced();
        var cats = catsSocket.subscribe("/user/queue/live.fat").synced();
        var students =
                bensSocket.subscribe("/topic/spaces." + space + ".students").synced();
        var due = now().plus(Duration.ofHours(24)).plusSeconds(2);

        schedule(assignment, due, null);

        assertThat(students.next().get("type").asString()).isEqualTo("assignment:Rescheduled");
        var reminder = bens.next();
        assertThat(reminder.get("type").asString()).isEqualTo("assignment:DueSoon");
        assertThat(reminder.at("/data/due").asString()).isEqualTo(due.toString());
        assertThat(reminder.at("/data").has("students")).isFalse();
        assertThat(reminder.get("stream").asString()).startsWith("handin-deadline-");
        assertThat(ada.get(assignment).etag()).as("no editor is stopped by it").matches("\"1-[0-9a-f]{8}\"");
        assertThat(bens.poll(QUIET)).isEmpty();
        assertThat(cats.poll(Duration.ZERO)).isEmpty();
        assertThat(students.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void anExtensionMovesTheReminderOfItsStudent() {
        var assignment = assignment(space, false);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        var cats = catsSocket.subscribe("/user/queue/live").synced();
        extend(assignment, "ben", now().plus(Duration.ofDays(3)));

        schedule(assignment, now().plus(Duration.ofHours(3)), null);

        assertThat(bens.next().get("type").asString()).isEqualTo("assignment:ExtensionGranted");
        assertThat(cats.next().get("type").asString()).isEqualTo("assignment:DueSoon");
        assertThat(bens.poll(QUIET)).isEmpty();
    }

    @Test
    void closingIsToldAtTheCutOffAndAgainWhenItMoves() {
        var assignment = assignment(space, false);
        var students =
                bensSocket.subscribe("/topic/spaces." + space + ".students").synced();

        schedule(assignment, null, now().plusSeconds(60));
        schedule(assignment, null, now().plusSeconds(2));

        assertThat(students.next(2))
                .allMatch(frame -> frame.get("type").asString().equals("assignment:Rescheduled"));
        assertThat(students.next().get("type").asString()).isEqualTo("assignment:Closed");
        schedule(assignment, null, now().plusSeconds(3));
        assertThat(students.next().get("type").asString()).isEqualTo("assignment:Rescheduled");
        assertThat(students.next().get("type").asString()).isEqualTo("assignment:Closed");
        assertThat(students.poll(QUIET)).isEmpty();
    }

    @Test
    void whileBenHasMoreTimeClosingIsNotToldToHim() {
        var assignment = assignment(space, false);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        var cats = catsSocket.subscribe("/user/queue/live").synced();
        var educators = adasSocket
                .subscribe("/topic/spaces." + space + ".educators.fat")
                .synced();
        extend(assignment, "ben", now().plusSeconds(7));
        assertThat(bens.next().get("type").asString()).isEqualTo("assignment:ExtensionGranted");
        assertThat(educators.next().get("type").asString()).isEqualTo("assignment:ExtensionGranted");

        schedule(assignment, null, now().plusSeconds(1));

        assertThat(educators.next().get("type").asString()).isEqualTo("assignment:Rescheduled");
        assertThat(educators.next().at("/data/students/0").asString()).isEqualTo("cat");
        assertThat(cats.next().get("type").asString()).isEqualTo("assignment:Closed");
        assertThat(bens.poll(Duration.ZERO)).isEmpty();
        assertThat(educators.next().at("/data/students/0").asString()).isEqualTo("ben");
        assertThat(bens.next().get("type").asString()).isEqualTo("assignment:Closed");
    }

    @Test
    void ofAHiddenAssignmentNothingIsToldUntilItIsRevealed() {
        var assignment = assignment(space, true);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        schedule(assignment, now().plus(Duration.ofHours(3)), null);
        assertThat(bens.poll(QUIET)).isEmpty();

        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"1\"");

        assertThat(bens.next().get("type").asString()).isEqualTo("assignment:DueSoon");
    }

    private void extend(String assignment, String student, Instant until) {
        var body = "{\"until\":\"%s\",\"reason\":\"illness\"}".formatted(until);
        var etag = ada.get(assignment).etag();
        assertThat(ada.put(assignment + "/extensions/" + student, body, "If-Match", etag)
                        .status())
                .isEqualTo(200);
    }

    private void schedule(String assignment, Instant due, Instant cutOff) {
        var body = "{\"availableFrom\":null,\"due\":%s,\"cutOff\":%s}".formatted(text(due), text(cutOff));
        assertThat(ada.put(
                                assignment + "/schedule",
                                body,
                                "If-Match",
                                ada.get(assignment).etag())
                        .status())
                .isEqualTo(200);
    }

    private static String text(Instant time) {
        return time == null ? "null" : "\"" + time + "\"";
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
