package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.http.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RosterContractTest extends RunningLectern {
    private static final int CLASS = 500;

    private String space;

    @BeforeEach
    void begin() {
        space = "/api/spaces/" + space();
    }

    @Test
    void aWholeClassIsEnrolledAtOnce() {
        var roster = "user,name,role\r\nben,Ben,STUDENT\r\nada,Ada,EDUCATOR\r\nfay@school,Fay Day,EDUCATOR\r\n"
                + "gil,\"Day, Gil\",STUDENT\r\nben2,,STUDENT\r\n";
        var before = ada.get(space).etag();
        var tried = ada.postCsv(space + "/roster?dryRun=true", roster);
        assertThat(ada.get(space).etag()).isEqualTo(before);

        var done = ada.postCsv(space + "/roster", roster);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(done.text()).isEqualTo(tried.text());
        assertThat(results(done)).containsExactly("unchanged", "unchanged", "added", "added", "added");
        assertThat(done.body().get("items").findValues("line").stream().map(JsonNode::asInt))
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(done.body().at("/items/0").propertyNames()).containsExactlyInAnyOrder("line", "user", "result");
        assertThat(member("fay@school").get("role").asString()).isEqualTo("EDUCATOR");
        assertThat(results(ada.postCsv(space + "/roster", roster))).containsOnly("unchanged");
    }

    @Test
    void threeWrongLinesOfFiveHundredAreNamedAndNothingChanges() {
        var lines = students("s");
        lines.set(100, "no id,x,STUDENT");
        lines.set(200, "s200,x,TEACHER");
        lines.set(300, "s5,x,STUDENT");
        var before = ada.get(space).etag();

        for (var query : List.of("", "?dryRun=true")) {
            var refused = ada.postCsv(space + "/roster" + query, csv(lines));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:validation");
            assertThat(refused.body().get("errors")).hasSize(3);
            assertThat(refused.body().get("items")).hasSize(CLASS);
            var wrong = refused.body().get("items").valueStream().filter(RosterContractTest::isInvalid);
            assertThat(wrong.map(item -> item.get("line").asInt())).containsExactly(102, 202, 302);
            assertThat(refused.body().at("/items/300/message").asString()).contains("line 7");
        }
        assertThat(ada.get(space).etag()).isEqualTo(before);
    }

    @Test
    void fiveHundredComeInOneTransactionAndARepeatedRequestIsToldTheSame() {
        var key = new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
        var roster = csv(students("t"));

        var done = ada.postCsv(space + "/roster", roster, key);
        var version = ada.get(space).etag();
        var again = ada.postCsv(space + "/roster", roster, key);

        assertThat(results(done)).hasSize(CLASS).containsOnly("added");
        assertThat(again.text()).isEqualTo(done.text());
        assertThat(version).startsWith("\"" + (1 + CLASS) + "-");
        assertThat(ada.get(space).etag()).isEqualTo(version);
        assertThat(ada.get(space).body().get("members").asInt()).isEqualTo(CLASS + 2);
        assertThat(ada.postCsv(space + "/roster?remove=true", roster, key).status())
                .as("another request under the same key")
                .isEqualTo(422);
    }

    @Test
    void studentsWhomItDoesNotNameGoIfThatIsSaid() {
        ada.put(space + "/members/cat", "{\"role\":\"STUDENT\"}");
        ada.put(space + "/members/dan", "{\"role\":\"EDUCATOR\"}");
        var roster = "user,role\ncat,EDUCATOR\n";

        assertThat(results(ada.postCsv(space + "/roster?dryRun=true", roster))).containsExactly("changed");
        var tried = ada.postCsv(space + "/roster?dryRun=true&remove=true", roster);
        assertThat(members()).contains("ben");
        var done = ada.postCsv(space + "/roster?remove=true", roster);

        assertThat(done.text()).isEqualTo(tried.text());
        assertThat(results(done)).containsExactly("changed", "removed");
        assertThat(done.body().at("/items/1/line").isNull()).isTrue();
        assertThat(done.body().at("/items/1/user").asString()).isEqualTo("ben");
        assertThat(members()).containsExactlyInAnyOrder("ada", "cat", "dan");
        assertThat(ada.postCsv(space + "/roster?remove=true", "user,role\n").status())
                .isEqualTo(400);
    }

    @Test
    void somebodyAlwaysTeaches() {
        for (var query : List.of("?dryRun=true", ""))
            assertThat(ada.postCsv(space + "/roster" + query, "user,role\nada,STUDENT\ngil,STUDENT\n")
                            .status())
                    .isEqualTo(409);
        assertThat(members()).doesNotContain("gil");

        var swapped = ada.postCsv(space + "/roster", "user,role\nada,STUDENT\nben,EDUCATOR\n");

        assertThat(swapped.status()).isEqualTo(200);
        assertThat(results(swapped)).containsExactly("changed", "changed");
        assertThat(ben.get(space).body().get("role").asString()).isEqualTo("EDUCATOR");
    }

    @Test
    void tablesAreReadAsSpreadsheetsWriteThem() {
        var newcomer = "new-" + UUID.randomUUID();
        var written = "\uFEFFRole,User,Name\r\n student ,\"" + newcomer + "\",\"Gil\r\nDay\"\r\n\r\nStudent,hal,Hal";

        var done = ada.postCsv(space + "/roster", written);

        assertThat(results(done)).containsExactly("added", "added");
        assertThat(done.body().get("items").findValues("line").stream().map(JsonNode::asInt))
                .containsExactly(2, 5);
        assertThat(member(newcomer).get("name").asString()).isEqualTo("GilDay");
        assertThat(done.body().at("/items/1/user").asString()).isEqualTo("hal");
        assertThat(results(ada.postCsv(space + "/roster", "user;role;name\r\nida;student;Ida, the first\r\n")))
                .containsExactly("added");
    }

    @Test
    void whatIsNoRosterIsRefused() {
        for (var wrong : List.of(
                "",
                "user,role",
                "user,role\n\n\n",
                "gil,STUDENT\n",
                "user,name\ngil,Gil\n",
                "user,role,mail\ngil,STUDENT,x\n",
                "user,role,user\ngil,STUDENT,x\n",
                "user,role\n\"gil,STUDENT\n",
                "user,role\n\"gil\"x,STUDENT\n",
                csv(IntStream.range(0, 2001)
                        .mapToObj(each -> "m" + each + ",,STUDENT")
                        .toList()))) {
            var refused = ada.postCsv(space + "/roster", wrong);
            assertThat(refused.status())
                    .as(wrong.substring(0, Math.min(40, wrong.length())))
                    .isEqualTo(400);
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("body");
            assertThat(refused.body().has("items")).isFalse();
        }
        assertThat(results(ada.postCsv(space + "/roster", "user,role\ngil\n,STUDENT\n..,STUDENT\ngil,x,STUDENT\n")))
                .containsOnly("invalid");
        for (var query : List.of("?dryRun=perhaps", "?dryRun=", "?dryRun", "?dryRun=true&remove", "?remove="))
            assertThat(ada.postCsv(space + "/roster" + query, "user,role\ngil,STUDENT\n")
                            .status())
                    .as(query)
                    .isEqualTo(400);
        assertThat(ada.post(space + "/roster", "{}").status()).isEqualTo(415);
        assertThat(sent("text/csv;charset=iso-8859-1", "user,role\n")).isEqualTo(415);
        assertThat(sent("text/csv", "user,role\n\u00e9,STUDENT\n")).isEqualTo(400);
        assertThat(members()).containsExactlyInAnyOrder("ada", "ben");
    }

    @Test
    void educatorsAndServicesWithTheScopeDoSo() {
        var roster = "user,role\ngil,STUDENT\n";
        var id = space.substring("/api/spaces/".length());

        assertThat(ben.postCsv(space + "/roster", roster).status()).isEqualTo(403);
        assertThat(eve.postCsv(space + "/roster", roster).status()).isEqualTo(404);
        assertThat(service("[\"lectern:read\"]", "[\"" + id + "\"]")
                        .postCsv(space + "/roster", roster)
                        .status())
                .isEqualTo(403);
        var elsewhere = service("[\"lectern:roster\"]", "[\"elsewhere\"]");
        assertThat(elsewhere.postCsv(space + "/roster", roster).status()).isEqualTo(404);
        assertThat(elsewhere.postCsv("/api/spaces/elsewhere/roster", roster).status())
                .isEqualTo(404);
        assertThat(service("[\"lectern:roster\"]", "[\"" + id + "\"]")
                        .postCsv(space + "/roster", roster)
                        .status())
                .isEqualTo(200);
        var event = ada.get(space + "/audit?order=newest").body().at("/items/0");
        assertThat(event.get("actor").asString()).isEqualTo("service:lms");
        assertThat(event.get("role").asString()).isEqualTo("SERVICE");
    }

    /** The text in Latin-1. */
    private int sent(String type, String text) {
        try (var http = new RawHttp(base())) {
            var head = "POST %s/roster HTTP/1.1\r\nAuthorization: Bearer %s\r\nContent-Type: %s"
                    .formatted(space, ada.token(), type);
            return http.send(head, text.getBytes(StandardCharsets.ISO_8859_1)).status();
        }
    }

    private Api service(String scopes, String spaces) {
        var who = "{\"service\":\"lms\",\"scopes\":%s,\"spaces\":%s}".formatted(scopes, spaces);
        var token = new Api(base(), "").post("/demo/tokens", who);
        return new Api(base(), token.body().get("accessToken").asString());
    }

    private static List<String> students(String prefix) {
        return IntStream.range(0, CLASS)
                .mapToObj(each -> prefix + each + ",Student " + each + ",STUDENT")
                .collect(Collectors.toList());
    }

    private static String csv(List<String> lines) {
        return "user,name,role\r\n" + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> results(Api.QueryResult told) {
        return told.body().get("items").findValuesAsString("result");
    }

    private static boolean isInvalid(JsonNode item) {
        return item.get("result").asString().equals("invalid");
    }

    private List<String> members() {
        return ada.get(space + "/members?limit=200").body().get("items").findValuesAsString("user");
    }

    private JsonNode member(String user) {
        for (var member : ada.get(space + "/members?limit=200").body().get("items"))
            if (member.get("user").asString().equals(user)) return member;
        throw new AssertionError(user + " is no member");
    }
}
