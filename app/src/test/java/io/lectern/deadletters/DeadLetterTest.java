package io.lectern.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.Application;
import io.lectern.WrittenLog;
import io.lectern.store.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** What a streaming processor cannot handle holds up nothing but its own stream, whatever failed. */
class DeadLetterTest {
    private static final String LETTERS = "/api/operations/dead-letters";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String DATABASE = TestPostgres.fresh();
    private static final JdbcTemplate SQL = new JdbcTemplate(new DriverManagerDataSource(DATABASE));
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();
    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        SQL.execute(Listener.TABLES);
        node = run();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sql, database",
        "jpa, database",
        "command, refused",
        "code, failed",
        "error, failed",
        "commit, database"
    })
    void othersGoOnAndTheStreamFollowsInOrderOnceItCan(String kind, String cause) {
        var poisoned = poisoned(kind);
        var other = space();
        rename(poisoned, 2);
        rename(other, 2);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(other)).containsExactly(0L, 1L, 2L));
        await().atMost(TIMEOUT).until(() -> letters(poisoned).size() == 3);
        await().atMost(TIMEOUT).until(() -> status(poisoned).equals("PARKED"));
        var letters = letters(poisoned);
        assertThat(heard(poisoned)).isEmpty();
        assertThat(letters.get(0).get("cause").asString()).isEqualTo(cause);
        assertThat(letters.get(0).get("attempts").asInt()).isEqualTo(3);
        assertThat(letters)
                .extracting(letter -> letter.get("status").asString())
                .containsExactly("PARKED", "WAITING", "WAITING");
        assertThat(letters)
                .extracting(letter -> letter.get("type").asString())
                .containsExactly("space:Created", "space:Renamed", "space:Renamed");
        assertThat(letters("space", poisoned, "newest"))
                .extracting(letter -> letter.get("type").asString())
                .containsExactly("space:Renamed", "space:Renamed", "space:Created");
        assertThat(metrics()).contains("lectern_dead_letters{processor=\"listener\"} 3.0");
        assertThat(retry(letters.get(1))).isEqualTo(409);
        rename(other, 1);
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(other)).hasSize(4));

        heal(poisoned);
        assertThat(retry(letters.get(0))).isEqualTo(202);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(poisoned)).containsExactly(0L, 1L, 2L));
        await().atMost(TIMEOUT).until(() -> letters(poisoned).isEmpty());
        rename(poisoned, 1);
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(poisoned)).containsExactly(0L, 1L, 2L, 3L));
    }

    @Test
    void whatFailsForAMomentIsTriedAgainByItself() {
        var space = poisoned("code");
        await().atMost(TIMEOUT).until(() -> letters(space).size() == 1);

        heal(space);

        await().atMost(TIMEOUT).until(() -> letters(space).isEmpty());
        assertThat(heard(space)).containsExactly(0L);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        var space = space();
        await().atMost(TIMEOUT).until(() -> heard(space).size() == 1);
        poison(space, "away");
        rename(space, 1);
        await().during(Duration.ofSeconds(2))
                .atMost(TIMEOUT)
                .until(() -> letters(space).isEmpty());
        assertThat(heard(space)).hasSize(1);

        heal(space);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(space)).containsExactly(0L, 1L));
    }

    @Test
    void whatAPolicyMayNotAppendHoldsUpNoOtherAndIsAppendedOnceItMay() {
        SQL.execute("create or replace trigger refuse before insert on store.domain_event"
                + " for each row when (new.payload_type like 'conversation:%') execute function test.refuse()");
        var refused = hiddenAssignment();
        SQL.update("insert into test.refused values (?)", conversation(refused));
        reveal(refused);
        var other = hiddenAssignment();
        reveal(other);

        await().atMost(TIMEOUT).until(() -> isStarted(conversation(other)));
        await().atMost(TIMEOUT)
                .until(() -> letters("handin-assignment", refused).size() == 1);
        await().atMost(TIMEOUT)
                .until(() -> letters("handin-assignment", refused)
                        .get(0)
                        .get("status")
                        .asString()
                        .equals("PARKED"));
        var letter = letters("handin-assignment", refused).get(0);
        assertThat(letter.get("cause").asString()).isEqualTo("database");
        SQL.update("delete from test.refused");
        assertThat(retry(letter)).isEqualTo(202);

        await().atMost(TIMEOUT).until(() -> isStarted(conversation(refused)));
        await().atMost(TIMEOUT)
                .until(() -> letters("handin-assignment", refused).isEmpty());
    }

    @Test
    void aGroupWhoseLettersCannotBeMovedHoldsUpNoOther() {
        var space = poisoned("sql");
        await().atMost(TIMEOUT)
                .until(() -> letters(space).size() == 1 && status(space).equals("PARKED"));
        SQL.execute("""
                create function test.hold() returns trigger language plpgsql as $$ begin
                  raise exception 'It may not be moved';
                end $$;
                create trigger hold before update on store.dead_letter for each row
                  when (old.processing_group like 'held-%') execute function test.hold();
                insert into store.dead_letter (dead_letter_id, processing_group, sequence_identifier, sequence_index,
                  aggregate_identifier, sequence_number, position, attempts, next_try_at)
                select 'held-' || n, 'held-' || n, 'one', 0, aggregate_identifier, sequence_number, 1, 0, now()
                from store.domain_event, generate_series(1, 12) n where global_index = 1""");
        try (var log = new WrittenLog()) {
            heal(space);
            assertThat(retry(letters(space).get(0))).isEqualTo(202);

            await().atMost(TIMEOUT).until(() -> letters(space).isEmpty());
            assertThat(heard(space)).containsExactly(0L);
            await().atMost(TIMEOUT).until(() -> log.about("held-7").size() == 1);
        } finally {
            SQL.execute("drop trigger hold on store.dead_letter; delete from store.dead_letter"
                    + " where processing_group like 'held-%'; drop function test.hold()");
        }
    }

    @Test
    void anErrorOfARetryIsAFailureLikeAnyOther() {
        var space = poisoned("code");
        await().atMost(TIMEOUT)
                .until(() -> letters(space).size() == 1 && status(space).equals("PARKED"));
        SQL.update("update test.poison set kind = 'error' where named in (?, ?)", space, NAMES.get(space));
        assertThat(retry(letters(space).get(0))).isEqualTo(202);
        await().atMost(TIMEOUT)
                .until(() -> letters(space).get(0).get("attempts").asInt() > 3);

        heal(space);
        assertThat(retry(letters(space).get(0))).isEqualTo(202);

        await().atMost(TIMEOUT).until(() -> letters(space).isEmpty());
        assertThat(heard(space)).containsExactly(0L);
    }

    @Test
    void whatIsDroppedIsPassedByAndTheNextComes() {
        var space = poisoned("sql");
        rename(space, 2);
        await().atMost(TIMEOUT).until(() -> letters(space).size() == 3);
        await().atMost(TIMEOUT).until(() -> status(space).equals("PARKED"));
        var first = letters(space).get(0).get("id").asString();
        var retry = new String[] {"Idempotency-Key", "retry-" + first};
        var drop = new String[] {"Idempotency-Key", "drop-" + first};
        assertThat(operator().post(LETTERS + "/" + first + "/retry", "", retry).status())
                .isEqualTo(202);
        await().atMost(TIMEOUT)
                .until(() -> letters(space).get(0).get("attempts").asInt() > 3
                        && status(space).equals("PARKED"));
        heal(space);

        assertThat(operator().delete(LETTERS + "/" + first, drop).status()).isEqualTo(204);
        assertThat(operator().delete(LETTERS + "/" + first, drop).status()).isEqualTo(204);
        assertThat(operator().post(LETTERS + "/" + first + "/retry", "", retry).status())
                .isEqualTo(202);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(heard(space)).containsExactly(1L, 2L));
        assertThat(operator().delete(LETTERS + "/" + first).status()).isEqualTo(404);
        assertThat(operator().post(LETTERS + "/" + first + "/retry", "").status())
                .isEqualTo(404);
    }

    @Test
    void lettersOutliveARestartAndTwoNodesHandleEachOnce() {
        var spaces = IntStream.range(0, 12).mapToObj(n -> poisoned("sql")).toList();
        spaces.forEach(space -> rename(space, 1));
        await().atMost(TIMEOUT)
                .until(() -> spaces.stream().allMatch(space -> letters(space).size() == 2));
        node.close();
        node = run();
        try (var other = run()) {
            assertThat(spaces).allMatch(space -> letters(space).size() == 2);
            await().atMost(TIMEOUT)
                    .until(() -> spaces.stream().allMatch(space -> status(space).equals("PARKED")));
            spaces.forEach(DeadLetterTest::heal);

            for (var space : spaces) assertThat(retry(letters(space).get(0))).isEqualTo(202);

            await().atMost(TIMEOUT)
                    .until(() ->
                            spaces.stream().allMatch(space -> letters(space).isEmpty()));
            assertThat(spaces).allSatisfy(space -> assertThat(heard(space)).containsExactly(0L, 1L));
            assertThat(other.isRunning()).isTrue();
        }
    }

    @Test
    void onlyOperatorsSeeThemAndNoWordIsInThem() {
        var space = poisoned("code");
        await().atMost(TIMEOUT).until(() -> letters(space).size() == 1);

        assertThat(ada().get(LETTERS).status()).isEqualTo(403);
        assertThat(new Api(base(), "").get(LETTERS).status()).isEqualTo(401);
        assertThat(operator().get(LETTERS).text()).doesNotContain("Moonlight", "Words of ada", "Exception");
        assertThat(SQL.queryForList("select d::text from store.dead_letter d", String.class))
                .isNotEmpty()
                .noneMatch(row -> row.contains("Moonlight") || row.contains("Words of ada"));
        heal(space);
        await().atMost(TIMEOUT).until(() -> letters(space).isEmpty());
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class, Listener.Setup.class)
                .run(
                        "--server.port=0",
                        "--lectern.demo.enabled=true",
                        "--lectern.data=target/lectern-data",
                        "--lectern.dead-letters.delays=200ms,500ms",
                        "--spring.datasource.url=" + DATABASE);
    }

    private static String base() {
        return "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port");
    }

    private static Api ada() {
        return Api.signIn(base(), "ada");
    }

    private static Api operator() {
        return Api.signInAsOperator(base(), "olga");
    }

    private static String space() {
        return ada().post("/api/spaces", "{\"name\":\"Biology\"}").id();
    }

    private static void rename(String space, int times) {
        for (var n = 0; n < times; n++) {
            var path = "/api/spaces/" + space;
            var tag = ada().get(path).etag();
            var name = "{\"name\":\"Biology " + System.nanoTime() + "\"}";
            assertThat(ada().put(path + "/name", name, "If-Match", tag).status())
                    .isEqualTo(200);
        }
    }

    /** A space on whose events the listener fails, from the first on. */
    private static String poisoned(String kind) {
        var name = "Moonlight " + System.nanoTime();
        poison(name, kind);
        var space = ada().post("/api/spaces", "{\"name\":\"" + name + "\"}").id();
        poison(space, kind);
        NAMES.put(space, name);
        return space;
    }

    private static void poison(String space, String kind) {
        SQL.update("insert into test.poison values (?, ?)", space, kind);
    }

    private static void heal(String space) {
        SQL.update("delete from test.poison where named in (?, ?)", space, NAMES.getOrDefault(space, ""));
    }

    private static List<Long> heard(String space) {
        return SQL.queryForList("select version from test.heard where space = ? order by number", Long.class, space);
    }

    private static String hiddenAssignment() {
        var assignment = "{\"title\":\"Essay\",\"hidden\":true}";
        return ada().post("/api/spaces/" + space() + "/assignments", assignment).id();
    }

    private static void reveal(String assignment) {
        var path = "/api/assignments/" + assignment + "/visibility";
        assertThat(ada().put(path, "{\"hidden\":false}", "If-Match", "\"0\"").status())
                .isEqualTo(200);
    }

    private static String conversation(String assignment) {
        var name = "assignment-conversation " + assignment;
        return "conversation-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isStarted(String conversation) {
        var found = "select count(*) from store.domain_event where aggregate_identifier = ?";
        return SQL.queryForObject(found, Integer.class, conversation) > 0;
    }

    private static List<JsonNode> letters(String space) {
        return letters("space", space);
    }

    private static List<JsonNode> letters(String type, String stream) {
        return letters(type, stream, "oldest");
    }

    private static List<JsonNode> letters(String type, String stream, String order) {
        var all = operator().get(LETTERS + "?limit=200&order=" + order).body().get("items");
        return all.valueStream()
                .filter(letter -> letter.get("stream").asString().equals(type + "-" + stream))
                .toList();
    }

    private static String status(String space) {
        return letters(space).get(0).get("status").asString();
    }

    private static int retry(JsonNode letter) {
        return operator()
                .post(LETTERS + "/" + letter.get("id").asString() + "/retry", "")
                .status();
    }

    private static String metrics() {
        return new Api(base(), "").get("/actuator/prometheus").text();
    }
}
