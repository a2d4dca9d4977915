package io.lectern.handin.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.live.client.StompClient;
import io.lectern.live.client.Subscription;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class MarkContractTest extends RunningLectern {
    private static final String SECRET = "Brilliant";
    private static final Duration QUIET = Duration.ofMillis(700);

    private static final String RELEASE = """
            update handin.assignment set state = jsonb_set(state, '{gradesReleased}', cast(? as jsonb))
            where assignment = ?""";
    private static final String AUDIENCE = """
            select convert_from(meta_data, 'UTF8')::jsonb ->> 'audience' from store.domain_event
            where aggregate_identifier like ? and payload_type = 'mark:Given'""";

    @Autowired
    private JdbcTemplate jdbc;

    private String space;
    private String assignment;
    private String submission;

    @BeforeEach
    void handIn() {
        space = space();
        ada.put("/api/spaces/" + space + "/members/cat", "{\"role\":\"STUDENT\"}");
        assignment = ada.post(
                        "/api/spaces/" + space + "/assignments",
                        "{\"title\":\"Essay\",\"maxPoints\":10,\"hidden\":false}")
                .location();
        submission = ben.handIn(assignment, "My essay").location();
    }

    @Test
    void theFirstMarkNeedsNoVersionAndTheNextOnesDo() {
        assertThat(ada.get(submission + "/mark").status()).isEqualTo(404);

        var first = mark("7.5", 1);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.etag()).matches("\"0-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(first.body().get("points").asDouble()).isEqualTo(7.5);
        assertThat(first.body().get("handIn").asInt()).isEqualTo(1);
        assertThat(first.body().get("assignmentVersion").asLong()).isZero();
        assertThat(ada.get(submission + "/mark").text()).isEqualTo(first.text());

        assertThat(mark("8", 1).status()).isEqualTo(428);
        assertThat(mark("8", 1, "If-Match", "\"0\"").etag()).matches("\"1-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        var late = mark("9", 1, "If-Match", "\"0\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().get("currentVersion").asLong()).isEqualTo(1);
        assertThat(late.body().at("/changes/0/changes/points/from").asDouble()).isEqualTo(7.5);
        assertThat(late.body().at("/changes/0/changes/points/to").asDouble()).isEqualTo(8);
        assertThat(mark("8.00", 1, "If-Match", "\"1\"").etag()).matches("\"1-[0-9a-f]{8}(-[0-9a-f]{16})?\"");
        assertThat(ada.get(submission + "/mark?version=0").body().get("points").asDouble())
                .isEqualTo(7.5);
        assertThat(ada.get(submission + "/mark/history").body().get("items")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHearsOfAMarkIsDecidedAfterAReleaseThatIsUnderWay(boolean released) throws Exception {
        if (!released) ada.post(assignment + "/grade-release", "", "If-Match", "\"0\"");
        try (var connection = Objects.requireNonNull(jdbc.getDataSource()).getConnection();
                var update = connection.prepareStatement(RELEASE)) {
            connection.setAutoCommit(false);
            update.setString(1, String.valueOf(released));
            update.setString(2, id(assignment));
            assertThat(update.executeUpdate()).isOne();
            var given = CompletableFuture.supplyAsync(() -> mark("7.5", 1));
            await().until(() -> given.isDone() || isBlocked(connection));
            connection.commit();
            connection.setAutoCommit(true);

            assertThat(given.get().status()).isEqualTo(200);
        }
        assertThat(audienceOfTheMark().contains("ben")).isEqualTo(released);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static boolean isBlocked(Connection by) throws SQLException {
        var own = by.unwrap(PGConnection.class).getBackendPID();
        try (var other = DriverManager.getConnection(database());
                var query = other.prepareStatement("select 1 from pg_locks where ? = any(pg_blocking_pids(pid))")) {
            query.setInt(1, own);
            return query.executeQuery().next();
        }
    }

    private String audienceOfTheMark() {
        return jdbc.queryForObject(AUDIENCE, String.class, "%" + id(submission));
    }

    @Test
    void aVersionOfAMarkThatIsNotThereIsStale() {
        var refused = mark("8", 1, "If-Match", "\"3\"");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body().get("currentVersion").isNull()).isTrue();
        assertThat(ada.get(submission + "/mark").status()).isEqualTo(404);
    }

    @Test
    void aMarkJudgesTheNewestHandInWithinThePoints() {
        assertThat(mark("10.01", 1).status()).isEqualTo(409);
        assertThat(mark("-1", 1).status()).isEqualTo(409);
        assertThat(mark("1.234", 1).status()).isEqualTo(400);
        assertThat(mark("\"1\"", 1).status()).isEqualTo(400);
        assertThat(mark("5", 2).status()).isEqualTo(409);
        assertThat(mark("5", 0).status()).isEqualTo(409);
        ben.handIn(assignment, "Better");
        assertThat(mark("5", 1).status()).isEqualTo(409);
        assertThat(mark("5", 2).status()).isEqualTo(200);
        assertThat(ada.get(submission).body().get("marking").asString()).isEqualTo("MARKED");
        ben.handIn(assignment, "Best");
        assertThat(ada.get(submission).body().get("marking").asString()).isEqualTo("UNMARKED");
        assertThat(ada.get(submission).body().get("markedHandIn").asInt()).isEqualTo(2);
        var row = ada.get(assignment + "/submissions").body().get("items").get(0);
        assertThat(row.get("marking").asString()).isEqualTo("UNMARKED");
        assertThat(row.get("release").asString()).isEqualTo("HELD");
    }

    @Test
    void nobodyMarksTheirOwnWork() {
        ada.put("/api/spaces/" + space + "/members/ben", "{\"role\":\"EDUCATOR\"}");

        assertThat(mark(ben, "10", 1).status()).isEqualTo(403);
        try (var socket = StompClient.connect(live(), ben.token())) {
            var told = socket.subscribe("/topic/spaces." + space + ".educators.fat")
                    .synced();
            assertThat(mark("4", 1).status()).isEqualTo(200);
            assertThat(told.next().toString()).contains("mark:Given").doesNotContain(SECRET, "points");
        }
        assertThat(ben.get(submission + "/mark").status()).isEqualTo(403);
        assertThat(ben.get(submission + "/mark/history").status()).isEqualTo(403);
        assertThat(ben.get(submission).body().get("points").isNull()).isTrue();
        var row = ben.get(assignment + "/submissions").body().get("items").get(0);
        assertThat(row.get("student").asString()).isEqualTo("ben");
        assertThat(row.get("points").isNull()).isTrue();
        assertThat(ben.get(assignment + "/grades.csv").text()).doesNotContain(",4,");
        assertThat(ada.get(assignment + "/grades.csv").text()).contains(",4,");
    }

    @Test
    void aHeldMarkChangesNothingThatItsStudentCanFind() {
        var live = new LinkedHashMap<String, Subscription>();
        try (var socket = StompClient.connect(live(), ben.token())) {
            for (var destination : new String[] {"/topic/spaces." + space + ".students", "/user/queue/live"})
                for (var detail : new String[] {"", ".fat"})
                    live.put(
                            destination + detail,
                            socket.subscribe(destination + detail).synced());
            var before = allThat(ben);

            assertThat(mark("7.5", 1).status()).isEqualTo(200);
            assertThat(mark("8", 1, "If-Match", "\"0\"").status()).isEqualTo(200);

            assertThat(allThat(ben)).isEqualTo(before);
            live.forEach((destination, frames) ->
                    assertThat(frames.poll(QUIET)).as(destination).isEmpty());
            var refused = ben.post(submission + "/withdrawal", "", "If-Match", "\"5\"");
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.text()).doesNotContain("mark:");
            assertThat(ben.post(submission + "/withdrawal", "", "If-Match", "\"0\"")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void releaseIsOneEventThatShowsAllMarks() {
        var catsWork = cat.handIn(assignment, "Cat's").location();
        mark("7.5", 1);
        ada.put(catsWork + "/mark", body("9", 1));
        try (var socket = StompClient.connect(live(), ben.token())) {
            var students =
                    socket.subscribe("/topic/spaces." + space + ".students.fat").synced();
            var own = socket.subscribe("/user/queue/live.fat").synced();

            var released = ada.post(
                    assignment + "/grade-release",
                    "",
                    "If-Match",
                    ada.get(assignment).etag());

            assertThat(released.status()).isEqualTo(200);
            assertThat(released.body().get("gradesReleased").asBoolean()).isTrue();
            var frame = students.next();
            assertThat(frame.get("type").asString()).isEqualTo("assignment:GradesReleased");
            assertThat(ben.get(submission).body().get("points").asDouble()).isEqualTo(7.5);
            assertThat(ben.get(submission).text()).contains(SECRET, "\"MARKED\"", "\"RELEASED\"");
            assertThat(cat.get(catsWork).body().get("points").asDouble()).isEqualTo(9);
            assertThat(ben.get(assignment).body().at("/mine/release").asString())
                    .isEqualTo("RELEASED");
            assertThat(ben.post(submission + "/withdrawal", "", "If-Match", "\"0\"")
                            .status())
                    .isEqualTo(409);

            mark("8", 1, "If-Match", "\"0\"");
            var given = own.next();
            assertThat(given.get("type").asString()).isEqualTo("mark:Given");
            assertThat(given.at("/data/points").asDouble()).isEqualTo(8);
            assertThat(students.poll(QUIET)).isEmpty();
            assertThat(ben.get(submission).body().get("points").asDouble()).isEqualTo(8);
        }
        ada.delete(assignment + "/grade-release", "If-Match", "\"1\"");
        assertThat(ben.get(submission).text()).doesNotContain(SECRET).contains("\"HELD\"", "\"UNMARKED\"");
    }

    @Test
    void aStudentIsToldAgainOnlyTheMarkThatStandsAndIsReleased() {
        ada.post(
                assignment + "/grade-release",
                "",
                "If-Match",
                ada.get(assignment).etag());
        mark("4", 1);
        assertThat(replayed()).contains("\"points\":4");
        ada.put(
                submission + "/mark",
                "{\"points\":8,\"passed\":null,\"feedback\":[],\"handIn\":1}",
                "If-Match",
                ada.get(submission + "/mark").etag());
        assertThat(replayed()).contains("\"points\":8", "\"withheld\":true").doesNotContain("\"points\":4");

        ada.delete(
                assignment + "/grade-release", "If-Match", ada.get(assignment).etag());
        assertThat(replayed()).contains("mark:Given").doesNotContain("points");
    }

    private String replayed() {
        return ben.feed("/user/queue/live.fat").items().stream()
                .filter(one -> one.toString().contains(submission.substring(submission.lastIndexOf('/') + 1)))
                .toList()
                .toString();
    }

    @Test
    void gradesAreATableThatNoSpreadsheetTakesForFormulas() {
        ada.put("/api/spaces/" + space + "/members/@dan", "{\"role\":\"STUDENT\"}");
        Api.signIn(base(), "@dan", "=HYPERLINK(\\\"x\\\")").get("/api/me");
        mark("7.5", 1);

        var table = ada.get(assignment + "/grades.csv");

        assertThat(table.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(ada.get(assignment + "/grades.csv", "Accept", "application/json")
                        .status())
                .isEqualTo(406);
        assertThat(ben.get(assignment + "/grades.csv", "Accept", "text/csv")
                        .body()
                        .get("status")
                        .asInt())
                .isEqualTo(403);
        var lines = table.text().split("\r\n");
        assertThat(lines[0])
                .isEqualTo("\uFEFFstudent,name,number,handed_in_at,late,points,passed,released,marked_number");
        assertThat(lines[1]).isEqualTo("'@dan,\"'=HYPERLINK(\"\"x\"\")\",,,false,,,false,");
        assertThat(lines[2]).matches("ben,BEN,1,2[0-9T:.-]+Z,false,7\\.5,,false,1");
        assertThat(lines[3]).isEqualTo("cat,CAT,,,false,,,false,");
        assertThat(lines).hasSize(4);
    }

    private Map<String, String> allThat(Api who) {
        var seen = new LinkedHashMap<String, String>();
        for (var path : new String[] {
            "/api/spaces",
            "/api/spaces/" + space,
            "/api/spaces/" + space + "/assignments",
            assignment,
            assignment + "?version=0",
            assignment + "/history",
            assignment + "/submission",
            assignment + "/submissions",
            assignment + "/grades.csv",
            assignment + "/extensions",
            assignment + "/draft",
            submission,
            submission + "?version=0",
            submission + "/history",
            submission + "/hand-ins/1",
            submission + "/hand-ins/1/receipt",
            submission + "/mark",
            submission + "/mark?version=0",
            submission + "/mark/history"
        }) {
            var answer = who.get(path);
            seen.put(path, answer.status() + " " + answer.header("ETag") + " " + answer.text());
        }
        var marked = mark(who, "1", 1);
        var markedWithVersion = who.put(submission + "/mark", body("1", 1), "If-Match", "\"0\"");
        seen.put("PUT mark", marked.status() + marked.text());
        seen.put("PUT mark with a version", markedWithVersion.status() + markedWithVersion.text());
        return seen;
    }

    private Api.QueryResult mark(String points, int handIn, String... headers) {
        return ada.put(submission + "/mark", body(points, handIn), headers);
    }

    private Api.QueryResult mark(Api who, String points, int handIn) {
        return who.put(submission + "/mark", body(points, handIn));
    }

    private static String body(String points, int handIn) {
        var feedback = "[{\"type\":\"paragraph\",\"text\":\"" + SECRET + "\"}]";
        return """
                {"points":%s,"passed":null,"feedback":%s,"handIn":%s}""".formatted(points, feedback, handIn);
    }
}
