package io.lectern.audit;

import static io.lectern.audit.AuditedSpace.NDJSON;
import static io.lectern.audit.AuditedSpace.ids;
import static io.lectern.audit.AuditedSpace.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditContractTest extends RunningLectern {
    private static final JsonMapper JSON = JsonMapper.shared();

    private String space;
    private AuditedSpace audit;

    @BeforeEach
    void begin() {
        space = space();
        audit = AuditedSpace.of(ada, space);
    }

    @Test
    void everyEventOfTheSpaceIsThereOldestFirstWithWhoMayHearOfIt() {
        var assignment = assignment(space, true);
        var renamed = ada.put(
                assignment + "/title",
                "{\"title\":\"Moss\",\"note\":\"Clearer\"}",
                "If-Match",
                "\"0\"",
                "X-Correlation-Id",
                "c9");
        assertThat(renamed.status()).isEqualTo(200);
        ada.post("/api/spaces", "{\"name\":\"Elsewhere\"}");

        var items = audit.all();

        assertThat(types(items))
                .containsExactly("space:Created", "space:MemberEnrolled", "assignment:Created", "assignment:Renamed");
        var last = items.get(3);
        var id = assignment.substring(assignment.lastIndexOf('/') + 1);
        assertThat(last.propertyNames())
                .containsExactly(
                        "id",
                        "type",
                        "stream",
                        "version",
                        "position",
                        "at",
                        "actor",
                        "role",
                        "correlationId",
                        "causationId",
                        "audience",
                        "ids",
                        "data");
        assertThat(last.get("stream").asString()).isEqualTo("handin-assignment-" + id);
        assertThat(last.get("version").asInt()).isEqualTo(1);
        assertThat(last.get("actor").asString()).isEqualTo("ada");
        assertThat(last.get("role").asString()).isEqualTo("EDUCATOR");
        assertThat(last.get("correlationId").asString()).isEqualTo("c9");
        assertThat(last.get("causationId").asString()).isNotEmpty();
        assertThat(Instant.parse(last.get("at").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(last.get("audience"))
                .isEqualTo(JSON.readTree("{\"educators\":[\"%s\"],\"students\":[],\"users\":[]}".formatted(space)));
        assertThat(last.get("ids"))
                .isEqualTo(JSON.readTree("{\"space\":\"%s\",\"assignment\":\"%s\"}".formatted(space, id)));
        assertThat(last.get("data").get("title").asString()).isEqualTo("Moss");
        assertThat(last.get("data").get("note").asString()).isEqualTo("Clearer");
    }

    @Test
    void educatorsAreToldTheSameLive() {
        workAndTalk();
        var live = ada.feed("/topic/spaces." + space + ".educators.fat").items();
        var items = audit.all().stream()
                .filter(item -> item.at("/audience/educators/0").asString("").equals(space))
                .toList();

        assertThat(ids(items)).isEqualTo(ids(live));
        for (var n = 0; n < items.size(); n++)
            for (var member : List.of("type", "stream", "version", "position", "correlationId", "data"))
                assertThat(items.get(n).get(member))
                        .as(member)
                        .isEqualTo(live.get(n).get(member));
    }

    @Test
    void eachFilterLetsPassWhatItNames() {
        workAndTalk();
        var all = audit.all();

        for (var actor : List.of("ada", "ben", "zed"))
            assertThat(audit.all("actor=" + actor, 200)).isEqualTo(having(all, "actor", actor));
        for (var type : List.of("assignment:Renamed", "space:MemberEnrolled", "nothing:Happened"))
            assertThat(audit.all("type=" + type, 2)).isEqualTo(having(all, "type", type));
        assertThat(audit.all("actor=ben&type=message:Posted", 1))
                .isEqualTo(having(having(all, "actor", "ben"), "type", "message:Posted"))
                .isNotEmpty();
        var newest = new ArrayList<>(having(all, "actor", "ada"));
        Collections.reverse(newest);
        assertThat(audit.all("actor=ada&order=newest", 2)).isEqualTo(newest);
    }

    @Test
    void bothTimesAreAmongThoseThatAreAskedFor() {
        workAndTalk();
        var all = audit.all();
        var from = time(all.get(2));
        var to = time(all.get(all.size() - 3));
        var between = all.stream()
                .filter(item -> !time(item).isBefore(from) && !time(item).isAfter(to))
                .toList();

        assertThat(audit.all("from=" + from + "&to=" + to, 3))
                .isEqualTo(between)
                .isNotEmpty();
        assertThat(audit.lines("order=newest&from=" + from + "&to=" + to)).hasSameSizeAs(between);
        assertThat(audit.all("from=" + from, 200)).endsWith(all.get(all.size() - 1));
        assertThat(audit.all("to=" + from.minusMillis(1), 200))
                .allMatch(item -> time(item).isBefore(from));
        assertThat(audit.all("from=2100-01-01T00:00:00Z", 200)).isEmpty();
        assertThat(audit.all("to=-1000000000-01-01T00:00:00Z", 200)).isEmpty();
        assertThat(audit.all("to=%2B1000000000-12-31T00:00:00Z", 200)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actor=a%20b                                               | actor
            actor=system:                                             | actor
            actor=                                                    | actor
            type=Renamed                                              | type
            type=assignment:renamed                                   | type
            from=yesterday                                            | from
            from=2026-11-23                                           | from
            to=0                                                      | to
            from=2026-11-24T00:00:00Z&to=2026-11-23T00:00:00Z         | to
            order=up                                                  | order
            limit=0                                                   | limit
            after=x                                                   | after
            """)
    void aWrongFilterIsNamed(String query, String field) {
        for (var accept : List.of("application/json", NDJSON)) {
            var refused = ada.get(audit.path() + "?" + query, "Accept", accept);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
        }
    }

    @Test
    void aCursorIsOfUseInItsListWithItsFilterAlone() {
        workAndTalk();
        var next = audit.page("actor=ada&limit=1").get("next").asString();

        assertThat(next).matches("[A-Za-z0-9_-]+");
        assertThat(audit.page("actor=ada&limit=1&after=" + next).get("items")).hasSize(1);
        for (var other : List.of("", "actor=ben", "actor=ada&order=newest", "actor=ada&type=space:Created"))
            assertThat(ada.get(audit.path() + "?" + other + "&after=" + next).status())
                    .isEqualTo(400);
        var elsewhere = AuditedSpace.of(ada, space());
        assertThat(ada.get(elsewhere.path() + "?actor=ada&after=" + next).status())
                .isEqualTo(400);
    }

    @Test
    void nothingIsSkippedOrRepeatedWhileOthersWrite() {
        var writers = List.of(as("uma"), as("vic"), as("wes"));
        for (var writer : writers)
            ada.put("/api/spaces/" + space + "/members/" + userOf(writer), "{\"role\":\"EDUCATOR\"}");
        var writing = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> {
                    for (var n = 0; n < 40; n++)
                        assertThat(writer.post("/api/spaces/" + space + "/assignments", "{\"title\":\"A\"}")
                                        .status())
                                .isEqualTo(201);
                }))
                .toList();
        var read = new ArrayList<JsonNode>();
        var after = "";
        while (!writing.stream().allMatch(CompletableFuture::isDone)) {
            var page = audit.page("limit=7" + after);
            page.get("items").forEach(read::add);
            if (page.get("next").isNull()) read.clear();
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        }
        writing.forEach(CompletableFuture::join);
        while (read.isEmpty() || !after.isEmpty()) {
            var page = audit.page("limit=7" + after);
            page.get("items").forEach(read::add);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        }

        assertThat(ids(read)).isEqualTo(ids(audit.all())).hasSize(2 + 3 + 120);
        assertThat(new HashSet<>(ids(read))).hasSize(read.size());
    }

    @Test
    void theWholeIsStreamedAsLines() {
        workAndTalk();
        var all = audit.all();

        assertThat(audit.lines("")).isEqualTo(all);
        assertThat(audit.lines("actor=ben")).isEqualTo(having(all, "actor", "ben"));
        var newest = new ArrayList<>(all);
        Collections.reverse(newest);
        assertThat(audit.lines("order=newest")).isEqualTo(newest);
        var first = audit.page("limit=3");
        assertThat(audit.lines("after=" + first.get("next").asString())).isEqualTo(all.subList(3, all.size()));
    }

    @Test
    void whatIsAskedForDecidesTheForm() {
        assertThat(ada.get(audit.path()).header("Content-Type")).hasValue("application/json");
        assertThat(ada.get(audit.path(), "Accept", "*/*").header("Content-Type"))
                .hasValue("application/json");
        assertThat(ada.get(audit.path(), "Accept", "text/html").status()).isEqualTo(406);
        for (var accept : List.of("application/json", NDJSON)) {
            var head = ada.send("HEAD", audit.path(), null, "Accept", accept);
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.text()).isEmpty();
            assertThat(head.header("Content-Type")).hasValue(accept);
        }
        assertThat(ada.get(audit.path(), "If-None-Match", "\"1\"").status()).isEqualTo(200);
        assertThat(ada.post(audit.path(), "{}").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", NDJSON})
    void itIsForEducatorsOfTheSpaceAlone(String accept) {
        assertThat(new Api(base(), "").get(audit.path(), "Accept", accept).status())
                .isEqualTo(401);
        assertThat(ben.get(audit.path(), "Accept", accept).status()).isEqualTo(403);
        assertThat(eve.get(audit.path(), "Accept", accept).status()).isEqualTo(404);
        assertThat(ada.get("/api/spaces/unknown/audit", "Accept", accept).status())
                .isEqualTo(404);
        assertThat(ben.get(audit.path() + "?type=x", "Accept", accept).status()).isEqualTo(400);
    }

    private void workAndTalk() {
        var assignment = assignment(space, false);
        ada.put(assignment + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"0\"");
        var work = ben.handIn(assignment, "Green").location();
        ada.put(work + "/mark", "{\"points\":null,\"passed\":true,\"feedback\":[],\"handIn\":1}");
        var text = "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Why?\"}]";
        var conversation = ben.post("/api/spaces/" + space + "/conversations", "{\"kind\":\"POST\"," + text + "}")
                .location();
        var reply = ben.post(conversation + "/messages", "{" + text + ",\"mentions\":[\"ada\"]}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    private static List<JsonNode> having(List<JsonNode> items, String member, String value) {
        return items.stream()
                .filter(item -> item.get(member).asString().equals(value))
                .toList();
    }

    private static Instant time(JsonNode item) {
        return Instant.parse(item.get("at").asString());
    }

    private static String userOf(Api api) {
        return api.get("/api/me").body().get("user").asString();
    }
}
