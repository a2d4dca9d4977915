package io.lectern.handin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock is moved instead of waited for, and what must not come is followed by something that must. */
class DeadlineContractTest extends RunningLectern {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String CLOSED = "assignment:Closed";
    private static final String DUE_SOON = "assignment:DueSoon";
    private static final String GRANTED = "assignment:ExtensionGranted";
    private static final String RESCHEDULED = "assignment:Rescheduled";

    @Autowired
    private MovableTime.Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private String space;
    private StompClient bensSocket;
    private StompClient catsSocket;
    private StompClient adasSocket;
    private Subscription adas;

    @BeforeEach
    void signIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        adasSocket = StompClient.connect(live(), ada.token());
        bensSocket = StompClient.connect(live(), ben.token());
        catsSocket = StompClient.connect(live(), cat.token());
        adas = adasSocket.subscribe("/topic/spaces." + space + ".educators").synced();
    }

    @AfterEach
    void disconnect() {
        adasSocket.close();
        bensSocket.close();
        catsSocket.close();
        clock.reset();
    }

    @Test
    void thoseWhoHaveNotHandedInAreRemindedOnce() {
        var assignment = relayedAssignment(false);
        cat.handIn(assignment, "Done");
        awaitRelayed("submission:HandedIn");
        var bens = bensSocket.subscribe("/user/queue/live.fat").synced();
        var cats = catsSocket.subscribe("/user/queue/live.fat").synced();
        var students = students();
        var due = clock.second().plus(DAY).plus(HOUR);

        schedule(assignment, due, null);
        assertThat(type(students)).isEqualTo(RESCHEDULED);
        awaitChecked(assignment);
        clock.pass(HOUR);

        var reminder = bens.next();
        assertThat(reminder.get("type").asString()).isEqualTo(DUE_SOON);
        assertThat(reminder.at("/data/due").asString()).isEqualTo(due.toString());
        assertThat(reminder.at("/data").has("students")).isFalse();
        assertThat(reminder.get("stream").asString()).startsWith("handin-deadline-");
        assertThat(ada.get(assignment).etag())
                .as("no editor is stopped by it")
                .matches("\"1-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        schedule(assignment, due, due.plus(DAY));
        awaitChecked(assignment);
        assertThat(type(students)).isEqualTo(RESCHEDULED);
        for (var student : new String[] {"ben", "cat"}) extend(assignment, student, due.plus(DAY));
        rename(assignment);
        assertThat(type(bens)).isEqualTo(GRANTED);
        assertThat(type(cats)).isEqualTo(GRANTED);
        assertThat(type(students)).isEqualTo("assignment:Renamed");
    }

    @Test
    void anExtensionMovesTheReminderOfItsStudent() {
        var assignment = relayedAssignment(false);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        var cats = catsSocket.subscribe("/user/queue/live").synced();
        var until = clock.second().plus(DAY.multipliedBy(3));
        extend(assignment, "ben", until);

        schedule(assignment, clock.second().plus(HOUR.multipliedBy(3)), null);

        assertThat(type(bens)).isEqualTo(GRANTED);
        assertThat(type(cats)).isEqualTo(DUE_SOON);
        awaitChecked(assignment);
        extend(assignment, "ben", until.plus(HOUR));
        assertThat(type(bens)).isEqualTo(GRANTED);
        awaitChecked(assignment);
        clock.pass(DAY.multipliedBy(2).plus(HOUR));
        assertThat(type(bens)).isEqualTo(DUE_SOON);
    }

    @Test
    void closingIsToldAtTheCutOffAndAgainWhenItMoves() {
        var assignment = relayedAssignment(false);
        var students = students();

        schedule(assignment, null, clock.second().plus(HOUR.multipliedBy(2)));
        schedule(assignment, null, clock.second().plus(HOUR));

        assertThat(students.next(2))
                .allMatch(frame -> frame.get("type").asString().equals(RESCHEDULED));
        awaitChecked(assignment);
        clock.pass(HOUR);
        assertThat(type(students)).isEqualTo(CLOSED);
        schedule(assignment, null, clock.second().plus(HOUR));
        assertThat(type(students)).isEqualTo(RESCHEDULED);
        awaitChecked(assignment);
        clock.pass(HOUR.multipliedBy(2));
        assertThat(type(students)).isEqualTo(CLOSED);
        awaitChecked(assignment);
        rename(assignment);
        assertThat(type(students)).isEqualTo("assignment:Renamed");
    }

    @Test
    void whileBenHasMoreTimeClosingIsNotToldToHim() {
        var assignment = relayedAssignment(false);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        var cats = catsSocket.subscribe("/user/queue/live").synced();
        var educators = adasSocket
                .subscribe("/topic/spaces." + space + ".educators.fat")
                .synced();
        var until = clock.second().plus(HOUR.multipliedBy(2));
        extend(assignment, "ben", until);
        assertThat(type(bens)).isEqualTo(GRANTED);
        assertThat(type(educators)).isEqualTo(GRANTED);

        schedule(assignment, null, clock.second().plus(HOUR));

        assertThat(type(educators)).isEqualTo(RESCHEDULED);
        awaitChecked(assignment);
        clock.pass(HOUR);
        assertThat(educators.next().at("/data/students/0").asString()).isEqualTo("cat");
        assertThat(type(cats)).isEqualTo(CLOSED);
        assertThat(bens.poll(Duration.ZERO)).isEmpty();
        awaitChecked(assignment);
        clock.pass(HOUR);
        assertThat(educators.next().at("/data/students/0").asString()).isEqualTo("ben");
        assertThat(type(bens)).isEqualTo(CLOSED);
        extend(assignment, "ben", until.plus(DAY));
        assertThat(type(bens)).as("he heard of closing once").isEqualTo(GRANTED);
    }

    @Test
    void whoseWorkWasGivenBackIsNotToldThatItIsClosed() {
        var assignment = relayedAssignment(false);
        var work = ben.handIn(assignment, "One").location();
        var note = "{\"note\":[{\"type\":\"paragraph\",\"text\":\"Once more\"}]}";
        ada.post(work + "/return", note, "If-Match", "\"0\"");
        awaitRelayed("submission:Returned");
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        var cats = catsSocket.subscribe("/user/queue/live").synced();

        schedule(assignment, null, clock.second().plus(HOUR));
        awaitChecked(assignment);
        clock.pass(HOUR);

        assertThat(type(cats)).isEqualTo(CLOSED);
        assertThat(bens.poll(Duration.ZERO)).isEmpty();
        assertThat(ben.handIn(assignment, "Two").status()).isEqualTo(201);
    }

    @Test
    void ofAHiddenAssignmentNothingIsToldUntilItIsRevealed() {
        var assignment = relayedAssignment(true);
        var other = relayedAssignment(false);
        var bens = bensSocket.subscribe("/user/queue/live").synced();
        schedule(assignment, clock.second().plus(HOUR.multipliedBy(3)), null);
        awaitChecked(assignment);
        extend(other, "ben", clock.second().plus(DAY));
        assertThat(type(bens)).isEqualTo(GRANTED);

        ada.put(assignment + "/visibility", "{\"hidden\":false}", "If-Match", "\"1\"");

        assertThat(type(bens)).isEqualTo(DUE_SOON);
    }

    /** A new assignment that the relay is past, so that whoever subscribes now does not hear of its creation. */
    private String relayedAssignment(boolean hidden) {
        var assignment = assignment(space, hidden);
        awaitRelayed("assignment:Created");
        return assignment;
    }

    private void awaitRelayed(String type) {
        await().until(() -> type(adas).equals(type));
    }

    /** Waits until what has come for the assignment by now is announced. */
    private void awaitChecked(String assignment) {
        var task = assignment.substring(assignment.lastIndexOf('/') + 1) + "@%";
        var due = "select count(*) from handin.scheduled_tasks where task_instance like ? and execution_time <= ?";
        await().until(() -> jdbc.queryForObject(due, Integer.class, task, Timestamp.from(clock.instant())) == 0);
    }

    private Subscription students() {
        return bensSocket.subscribe("/topic/spaces." + space + ".students").synced();
    }

    private static String type(Subscription subscription) {
        return subscription.next().get("type").asString();
    }

    private void extend(String assignment, String student, Instant until) {
        var body = "{\"until\":\"%s\",\"reason\":\"illness\"}".formatted(until);
        put(assignment + "/extensions/" + student, body, assignment);
    }

    private void schedule(String assignment, Instant due, Instant cutOff) {
        var body = "{\"availableFrom\":null,\"due\":%s,\"cutOff\":%s}".formatted(text(due), text(cutOff));
        put(assignment + "/schedule", body, assignment);
    }

    private void rename(String assignment) {
        put(assignment + "/title", "{\"title\":\"Last\"}", assignment);
    }

    private void put(String path, String body, String assignment) {
        var etag = ada.get(assignment).etag();
        assertThat(ada.put(path, body, "If-Match", etag).status()).isEqualTo(200);
    }

    private static String text(Instant time) {
        return time == null ? "null" : "\"" + time + "\"";
    }
}
