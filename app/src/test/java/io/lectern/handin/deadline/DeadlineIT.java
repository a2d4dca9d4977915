package io.lectern.handin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines on several nodes, and after a crash. */
class DeadlineIT {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String DUE_SOON = "assignment:DueSoon";
    private static final String CLOSED = "assignment:Closed";

    @TempDir
    private static Path data;

    private final String database = TestPostgres.fresh();

    @Test
    void twoNodesSayItOnceAndAfterACrashTheNextOneSaysItAtOnce() {
        String closesWhileNobodyRuns;
        Instant cutOff;
        try (var first = start();
                var second = start();
                var socket = StompClient.connect(second.live(), second.as("ben").token())) {
            var ada = first.as("ada");
            var space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
            ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"STUDENT\"}");
            var bens = socket.subscribe("/user/queue/live").synced();
            var students =
                    socket.subscribe("/topic/spaces." + space + ".students").synced();

            var assignment = assignment(ada, space, now().plusSeconds(3));

            // What was stored before may still be on its way to the second node.
            await().until(() -> type(bens).equals(DUE_SOON));
            await().until(() -> type(students).equals("assignment:Created"));
            assertThat(students.next().get("type").asString()).isEqualTo(CLOSED);
            assertThat(students.poll(Duration.ofSeconds(3))).isEmpty();
            assertThat(stored(assignment, DUE_SOON)).isEqualTo(1);
            assertThat(stored(assignment, CLOSED)).isEqualTo(1);

            cutOff = now().plusSeconds(3);
            closesWhileNobodyRuns = assignment(ada, space, cutOff);
            first.kill();
            second.kill();
        }
        await().atMost(TIMEOUT).until(() -> Instant.now().isAfter(cutOff));
        assertThat(stored(closesWhileNobodyRuns, CLOSED)).isZero();
        diedWithItInHands(closesWhileNobodyRuns);

        try (var next = start()) {
            await().atMost(TIMEOUT).until(() -> stored(closesWhileNobodyRuns, CLOSED) == 1);
            assertThat(next.as("ada").get(closesWhileNobodyRuns).status()).isEqualTo(200);
        }
    }

    private static String type(Subscription subscription) {
        return subscription.next().get("type").asString();
    }

    private LecternProcess start() {
        return LecternProcess.start(data, "--spring.datasource.url=" + database, "--lectern.demo.enabled=true");
    }

    private static String assignment(Api ada, String space, Instant cutOff) {
        var body = "{\"title\":\"Essay\",\"hidden\":false,\"due\":\"%s\",\"cutOff\":\"%s\"}".formatted(cutOff, cutOff);
        return ada.post("/api/spaces/" + space + "/assignments", body).location();
    }

    private void diedWithItInHands(String assignment) {
        var pick = "update handin.scheduled_tasks set picked = true, picked_by = 'a node that died',"
                + " last_heartbeat = now() where task_instance like ?";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.prepareStatement(pick)) {
            statement.setString(1, id(assignment) + "@%");
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(String assignment) {
        return assignment.substring(assignment.lastIndexOf('/') + 1);
    }

    private int stored(String assignment, String type) {
        var count = "select count(*) from store.domain_event where aggregate_identifier = ? and payload_type = ?";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.prepareStatement(count)) {
            statement.setString(1, "handin-deadline-" + id(assignment));
            statement.setString(2, type);
            var found = statement.executeQuery();
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
