package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.LecternProcess;
import io.lectern.live.client.StompClient;
import io.lectern.store.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two nodes on one database: what happens on one is heard on both, at the same place. */
class TwoNodesIT {
    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final int WRITERS = 6;
    private static final int TURNS = 25;
    private static final Duration A_WHILE = Duration.ofMillis(300);

    @TempDir
    private static Path data;

    private static List<LecternProcess> nodes;
    private Api ada;
    private Api ben;
    private String space;
    private String students;

    @BeforeAll
    static void start() {
        var settings = new String[] {"--spring.datasource.url=" + TestPostgres.fresh(), "--lectern.demo.enabled=true"};
        nodes = Stream.generate(() -> LecternProcess.start(data, settings))
                .limit(2)
                .toList();
    }

    @AfterAll
    static void stop() {
        nodes.forEach(LecternProcess::close);
    }

    @BeforeEach
    void begin() {
        ada = nodes.get(0).as("ada");
        ben = nodes.get(0).as("ben");
        space = ada.post("/api/spaces", "{\"name\":\"Biology\"}").id();
        students = "/topic/spaces." + space + ".students";
        for (var student : List.of("ben", "cat"))
            ada.put("/api/spaces/" + space + "/members/" + student, "{\"role\":\"STUDENT\"}");
    }

    @Test
    void aRoleThatIsLostOnOneNodeIsLostOnBothWithinASecondAtTheSamePlace() {
        var cat = nodes.get(0).as("cat");
        try (var bensHere = StompClient.connect(nodes.get(0).live(), ben.token());
                var bensThere = StompClient.connect(nodes.get(1).live(), ben.token());
                var catsThere = StompClient.connect(nodes.get(1).live(), cat.token())) {
            var bens = Stream.of(bensHere, bensThere)
                    .map(socket -> socket.subscribe(students + ".fat").synced())
                    .toList();
            var cats = catsThere.subscribe(students).synced();
            var queue = bensThere.subscribe("/user/queue/live").synced();
            rename("Botany", 3);
            var renamed = cats.next();

            var start = System.nanoTime();
            ada.delete("/api/spaces/" + space + "/members/ben");
            rename("Zoology", 5);
            for (var each : bens) {
                assertThat(each.next().get("position")).isEqualTo(renamed.get("position"));
                assertThat(type(each.next())).isEqualTo("live:Revoked");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED);

            assertThat(cats.next(2))
                    .extracting(TwoNodesIT::type)
                    .containsExactly("space:MemberRemoved", "space:Renamed");
            assertThat(type(queue.next())).isEqualTo("space:MemberRemoved");
            for (var each : bens) assertThat(each.poll(A_WHILE)).isEmpty();
        }
    }

    @Test
    void whoComesWithATokenThatIsStillValidAfterTheRoleIsLostHearsNothing() {
        String position;
        try (var socket = StompClient.connect(nodes.get(1).live(), ben.token())) {
            position = socket.subscribe(students).next().at("/data/position").asString();
        }
        ada.delete("/api/spaces/" + space + "/members/ben");
        for (var node : nodes) {
            try (var socket = StompClient.connect(node.live(), ben.token())) {
                assertThat(type(socket.subscribe(students).next())).isEqualTo("live:Denied");
                assertThat(type(socket.subscribe(students, "resume-after:" + position)
                                .next()))
                        .isEqualTo("live:Denied");
            }
            var path = "/api/live?destination=" + students + "&after=" + position;
            assertThat(new Api(node.base(), ben.token()).get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void whoGoesToTheOtherNodeAndBackGoesOnWhereItWas() {
        var heard = new ArrayList<JsonNode>();
        var position = "";
        for (var visit = 0; visit < 6; visit++) {
            try (var socket = StompClient.connect(nodes.get(visit % 2).live(), ben.token())) {
                var resume = position.isEmpty() ? new String[0] : new String[] {"resume-after:" + position};
                var subscription = socket.subscribe(students, resume);
                if (visit > 0) heard.add(subscription.next());
                subscription.synced();
                rename("Live " + visit, 3 + 2 * visit);
                heard.add(subscription.next());
                position = heard.get(heard.size() - 1).get("position").asString();
            }
            rename("Missed " + visit, 4 + 2 * visit);
        }
        for (var n = 1; n < heard.size(); n++)
            assertThat(heard.get(n).get("previous")).isEqualTo(heard.get(n - 1).get("position"));
        assertThat(heard)
                .extracting(message -> message.get("version").asInt())
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void whatOneNodeDecidedOnAnOldAggregateIsDecidedAgainOnWhatTheOtherStored() {
        var there = nodes.get(1).as("ada");
        var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"A\"}")
                .location();
        assertThat(title(ada, assignment, "B", 0).status()).isEqualTo(200);
        assertThat(title(there, assignment, "C", 1).status()).isEqualTo(200);
        assertThat(title(ada, assignment, "B", 2).etag()).startsWith("\"3");
        assertThat(title(there, assignment, "C", 2).status()).isEqualTo(412);
        assertThat(title(there, assignment, "C", 3).etag()).startsWith("\"4");

        var dan = "/api/spaces/" + space + "/members/dan";
        var asStudent = "{\"role\":\"STUDENT\"}";
        assertThat(ada.put(dan, asStudent).status()).isLessThan(300);
        assertThat(there.delete(dan).status()).isLessThan(300);
        assertThat(ada.put(dan, asStudent).status()).isLessThan(300);
        assertThat(there.get("/api/spaces/" + space + "/members").text()).contains("dan");
        assertThat(there.delete(dan).status()).isLessThan(300);
        assertThat(ada.delete(dan).status()).isEqualTo(404);
    }

    @Test
    void whatOneNodeStoredIsReadOnTheOtherAtOnce() {
        var there = nodes.get(1).as("ada");
        var bensThere = nodes.get(1).as("ben");
        var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"A\",\"hidden\":false}")
                .location();
        for (var version = 1; version <= 5; version++) {
            for (var reader : List.of(there, there, bensThere))
                assertThat(reader.get(assignment).etag()).startsWith("\"" + (version - 1) + "-");
            title(ada, assignment, "T" + version, version - 1);
            for (var reader : List.of(there, bensThere, ada)) {
                var read = reader.get(assignment);
                assertThat(read.etag()).startsWith("\"" + version + "-");
                assertThat(read.body().get("title").asString()).isEqualTo("T" + version);
            }
        }
        var visibility = assignment + "/visibility";
        ada.put(visibility, "{\"hidden\":true}", "If-Match", "\"5\"");
        assertThat(bensThere.get(assignment).status()).isEqualTo(404);
        ada.put(visibility, "{\"hidden\":false}", "If-Match", "\"6\"");
        assertThat(bensThere.get(assignment).status()).isEqualTo(200);
        ada.delete("/api/spaces/" + space + "/members/ben");
        assertThat(bensThere.get(assignment).status()).isEqualTo(404);
        assertThat(there.get(assignment).status()).isEqualTo(200);
    }

    @Test
    void whatOneNodeLockedIsLockedOnTheOtherAtOnce() {
        var bensThere = nodes.get(1).as("ben");
        var blocks = "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Moss\"}]";
        var talk = ada.post(
                        "/api/spaces/" + space + "/conversations",
                        "{\"kind\":\"POST\",\"title\":\"Moss\"," + blocks + "}")
                .location();
        for (var version = 0; version < 6; version += 2) {
            for (var time = 0; time < 2; time++)
                assertThat(bensThere
                                .post(talk + "/messages", "{" + blocks + "}")
                                .status())
                        .isEqualTo(201);
            assertThat(locked(talk, true, version)).isEqualTo(200);
            assertThat(bensThere.post(talk + "/messages", "{" + blocks + "}").status())
                    .isEqualTo(409);
            assertThat(locked(talk, false, version + 1)).isEqualTo(200);
        }
        ada.delete("/api/spaces/" + space + "/members/ben");
        assertThat(bensThere.post(talk + "/messages", "{" + blocks + "}").status())
                .isEqualTo(404);
    }

    @Test
    void writersOnBothNodesLoseNothingAndAreToldOfNoOtherVersionThanTheirOwn() throws Exception {
        var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"A\"}")
                .location();
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var turns = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(assignment, writer))
                    .toList();
            var stored = 0;
            for (var turn : writers.invokeAll(turns)) stored += turn.get();
            assertThat(ada.get(assignment).etag()).startsWith("\"" + stored);
            assertThat(stored).isPositive();
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void eachHandInIsAskedAboutOnceWhicheverNodeItComesTo() {
        var assignment = ada.post("/api/spaces/" + space + "/assignments", "{\"title\":\"A\",\"hidden\":false}")
                .location();
        ada.put(assignment + "/services", "{\"services\":[{\"service\":\"sage\",\"purpose\":\"similarity\"}]}");
        for (var turn = 0; turn < TURNS; turn++)
            new Api(nodes.get(turn % 2).base(), ben.token()).handIn(assignment, "Try " + turn);

        var sage = Api.signInAsService(nodes.get(1).base(), "sage", "lectern:read");
        var asked = "/api/events?types=submission:CheckRequested&limit=200";
        await().until(() -> sage.get(asked).body().get("items").size() >= TURNS);
        await().during(A_WHILE).until(() -> sage.get(asked).body().get("items").size() == TURNS);
        assertThat(sage.get(asked).body().get("items").valueStream())
                .extracting(item -> item.at("/data/number").asString())
                .doesNotHaveDuplicates();
    }

    /** How many of a writer's titles were stored. */
    private int write(String assignment, int writer) {
        var api = new Api(nodes.get(writer % 2).base(), ada.token());
        var stored = 0;
        for (var turn = 0; turn < TURNS; turn++) {
            var version = api.get(assignment).body().get("version").asInt();
            var written = title(api, assignment, writer + "." + turn, version);
            if (written.status() == 200) stored++;
            else {
                assertThat(written.status()).as(written.text()).isEqualTo(412);
                assertThat(api.get(assignment).body().get("version").asInt()).isGreaterThan(version);
            }
        }
        return stored;
    }

    private static Api.QueryResult title(Api api, String assignment, String title, int version) {
        return api.put(assignment + "/title", "{\"title\":\"" + title + "\"}", "If-Match", "\"" + version + "\"");
    }

    private int locked(String talk, boolean locked, int version) {
        return ada.put(talk + "/lock", "{\"locked\":" + locked + "}", "If-Match", "\"" + version + "\"")
                .status();
    }

    private void rename(String name, int version) {
        var etag = "\"" + (version - 1) + "\"";
        var renamed = ada.put("/api/spaces/" + space + "/name", "{\"name\":\"" + name + "\"}", "If-Match", etag);
        assertThat(renamed.etag()).startsWith("\"" + version);
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }
}
