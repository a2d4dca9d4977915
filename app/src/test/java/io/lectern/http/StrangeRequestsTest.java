package io.lectern.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no ordinary client sends, and what is right to answer. */
class StrangeRequestsTest extends RunningLectern {

    private RawHttp.QueryResult get(String target, String... headers) {
        try (var http = new RawHttp(base())) {
            return http.sendHostile(
                    "GET " + target + " HTTP/1.1\r\nAuthorization: Bearer " + ada.token() + String.join("", headers),
                    new byte[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "%f", "%zz", "%ff", "&&&=&", "=", "after=%00", "x%00=1", "q=%ed%a0%80", "a=%c0%af", "x=%1b"
            })
    void aQueryStringThatCannotBeReadIsRefusedWhoeverAsksForIt(String query) {
        for (var path :
                new String[] {"/api/me", "/api/spaces", "/api/nothing", "/actuator/health/liveness", "/v3/api-docs"}) {
            var answer = get(path + "?" + query);

            if (!path.startsWith("/api")) assertThat(answer.status()).as(path).isIn(200, 400);
            else assertThat(answer.status()).as(path).isEqualTo(400);
            if (answer.status() == 400)
                assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me?",
                "/api/me?&",
                "/api/people?q=a&",
                "/api/people?q=%E2%82%AC",
                "/api/people?q=%0A%09a",
                "/api/people?q=[a]|{b}^`\\",
                "/api/people?q=b+c&limit=5&order=newest"
            })
    void aQueryStringThatCanBeReadIsTaken(String target) {
        assertThat(get(target).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me?a=b",
                "/api/me?limit=1",
                "/api/spaces?limt=5",
                "/api/spaces?Limit=5",
                "/api/spaces?limit=5&q=a",
                "/api/people?q=a&%6Cimi=1",
                "/api/people?q=a&_",
                "/api/events?after=&wait=0&limit=1&type=x",
                "/api/assignments/unknown?versions=1"
            })
    void aParameterThatNobodyAsksForIsRefusedByName(String target) {
        var answer = get(target);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("is not known", "urn:lectern:problem:validation");
    }

    @Test
    void whatOneFormOfAnAnswerAsksForIsTakenWithTheOthers() {
        for (var accept : new String[] {"application/json", "application/x-ndjson"})
            assertThat(get("/api/events?limit=1&wait=1", "\r\nAccept: " + accept)
                            .status())
                    .as(accept)
                    .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1&limit=2", "limit=1&limit=1", "limit=1&%6Cimit=2", "a=b&a=b"})
    void aParameterThatIsGivenTwiceIsRefused(String query) {
        assertThat(get("/api/spaces?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,", ", ,", "x", "text/", "a/b/c;q=x", "image/png"})
    void whatCannotBeAcceptedIsSaid(String accept) {
        assertThat(get("/api/spaces", "\r\nAccept: " + accept).status()).isEqualTo(406);
        assertThat(get("/api/assignments/unknown/grades.csv", "\r\nAccept: " + accept)
                        .status())
                .isEqualTo(406);
        for (var path :
                new String[] {"/", "/actuator/prometheus", "/actuator/health", "/v3/api-docs", "/asyncapi.json"})
            assertThat(get(path, "\r\nAccept: " + accept).status()).as(path).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "'application/json, application/x-ndjson;q=0.1', application/json",
        "'application/x-ndjson, application/json;q=0.1', application/x-ndjson",
        "'application/json;q=0.1, application/x-ndjson', application/x-ndjson",
        "'application/x-ndjson, application/json', application/x-ndjson",
        "'application/x-ndjson, */*;q=0.1', application/x-ndjson",
        "'application/x-ndjson;q=0, */*', application/json",
        "application/*, application/json",
        "*/*, application/json"
    })
    void whatAClientWouldRatherHaveIsAnswered(String accept, String answered) {
        assertThat(ada.get("/api/spaces/" + space() + "/audit", "Accept", accept)
                        .header("Content-Type"))
                .contains(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charset=utf-16", "charset=iso-8859-1", "charset=us-ascii", "charset=utf-8;q=0.5", "v=1"})
    void theParametersOfWhatIsAcceptedChangeNothing(String parameters) {
        var accept = "application/json;" + parameters;

        var created = ada.post("/api/spaces", "{\"name\":\"Été\"}", "Accept", accept);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Content-Type")).contains("application/json");
        assertThat(created.body().get("name").asString()).isEqualTo("Été");

        for (var path : List.of("/actuator/health", "/asyncapi.json", "/.well-known/jwks.json")) {
            var answer = ada.get(path, "Accept", accept);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type")).as(path).contains("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, image/*",
                "application/problem+json",
                "application/json;q=0",
                "*/*, application/json;q=0",
                "application/*;q=0, */*",
                "x"
            })
    void nothingIsDoneForOneWhoCannotReadWhatCameOfIt(String accept) {
        var assignments = "/api/spaces/" + space() + "/assignments";
        var essay =
                ada.post(assignments, "{\"title\":\"Essay\",\"hidden\":false}").location();

        for (var refused : List.of(
                ada.post(
                        assignments,
                        "{\"title\":\"Poem\"}",
                        "Accept",
                        accept,
                        "Idempotency-Key",
                        "k-" + accept.length()),
                ada.put(essay + "/title", "{\"title\":\"Poem\"}", "If-Match", "\"0\"", "Accept", accept))) {
            assertThat(refused.status()).isEqualTo(406);
            assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:not-acceptable");
        }

        assertThat(ada.get(assignments).body().get("items")).hasSize(1);
        assertThat(ada.get(essay).body().get("title").asString()).isEqualTo("Essay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/html, application/xml;q=0.9, */*;q=0.1",
                "application/problem+json, application/json",
                "application/*",
                "application/json;q=0.5, */*;q=0"
            })
    void whoTakesJsonIsAnsweredJson(String accept) {
        var made = ada.post("/api/spaces", "{\"name\":\"Biology\"}", "Accept", accept);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Content-Type")).contains("application/json");
    }

    /** Generated clients name those described types alone that are JSON: where an answer is a file, the problem's. */
    @Test
    void aFileIsAnsweredAlsoToWhoNamesTheTypeOfProblemsAlone() {
        var essay = ada.post("/api/spaces/" + space() + "/assignments", "{\"title\":\"Essay\"}")
                .location();

        for (var path : List.of(essay + "/grades.csv", essay + "/submissions.zip", "/api/me/data")) {
            var answer = ada.get(path, "Accept", "application/problem+json");
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type").orElseThrow()).as(path).doesNotContain("json");
        }
        assertThat(ada.get("/api/me/data", "Accept", "application/problem+json, text/html")
                        .status())
                .isEqualTo(406);
        assertThat(ada.get(essay, "Accept", "application/problem+json").status())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Idempotency-Key", "API-Version"})
    void ofTwoValuesOfAHeaderThatHasOneNoneIsTaken(String header) {
        var value = header.equals("Authorization") ? "Bearer " + ada.token() : "2";

        var refused = ada.get("/api/me", header, value, header, value);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "text/"})
    void aContentTypeThatIsNoneIsUnsupported(String type) {
        var refused = ada.send("POST", "/api/spaces", null, "Content-Type", type);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"gzip, 415", "br, 415", "'identity, gzip', 415", "'', 415", "identity, 201", "IDENTITY, 201"})
    void aBodyThatIsEncodedIsUnsupported(String coding, int status) {
        var answer = ada.post("/api/spaces", "{\"name\":\"Biology\"}", "Content-Encoding", coding);

        assertThat(answer.status()).isEqualTo(status);
        if (status != 415) return;
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("Accept-Encoding")).hasValue("identity");
    }

    @Test
    void anUploadThatIsEncodedIsUnsupported() {
        try (var http = new RawHttp(base())) {
            var head = "POST /api/files HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x"
                    + "\r\nContent-Encoding: gzip\r\nAuthorization: Bearer " + ada.token();
            var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n";

            var refused = http.sendHostile(head, body.getBytes(UTF_8));

            assertThat(refused.status()).isEqualTo(415);
            assertThat(refused.headers()).containsEntry("accept-encoding", "identity");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "v2", "1.0", "", "3", "0", "2.0.0", "١", "1, 2"})
    void onlyVersions1And2AreVersions(String version) {
        var answer = get("/api/me", "\r\nAPI-Version: " + version);

        assertThat(answer.status()).as(version).isEqualTo(400);
        assertThat(answer.text()).contains("must be 1 or 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version=0x0",
                "version=%230",
                "version=00",
                "version=",
                "version=+0",
                "version=0.0",
                "at=0",
                "at=1577836800000"
            })
    void numbersAndTimesAreTakenAsTheyAreSpelt(String query) {
        assertThat(get(assignment(space(), false) + "?" + query).status()).isEqualTo(400);
    }

    @Test
    void theGradesAreATableInBothVersionsOfTheApi() {
        var grades = assignment(space(), false) + "/grades.csv";

        var second = ada.get(grades, "API-Version", "2");
        var first = ada.get(grades, "API-Version", "1");

        assertThat(second.status()).isEqualTo(200);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).isEqualTo(second.text()).contains("student,name,number");
        assertThat(first.header("Content-Type").orElseThrow()).startsWith("text/csv");
    }

    @Test
    void aFileAndACalendarHeedPreconditionsToo() {
        var calendar = ada.post("/api/me/calendar", "").body().get("url").asString();
        for (var path : List.of(
                ada.upload("moss.txt", "Moss").location(), URI.create(calendar).getPath())) {
            var tag = ada.get(path).etag();
            for (var method : new String[] {"GET", "HEAD"}) {
                assertThat(read(method, path, tag)).as(path).isEqualTo(200);
                assertThat(read(method, path, "*")).as(path).isEqualTo(200);
                assertThat(read(method, path, "\"9\"")).as(path).isEqualTo(412);
                assertThat(read(method, path, "W/" + tag)).as(path).isEqualTo(412);
            }
            for (var seen : List.of("*", tag, "\"9\", W/" + tag))
                assertThat(ada.get(path, "If-None-Match", seen).status())
                        .as(path)
                        .isEqualTo(304);
            assertThat(ada.get(path, "If-None-Match", "\"9\"").status())
                    .as(path)
                    .isEqualTo(200);
            assertThat(ada.get(path, "If-Match", "\"9\"").header("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @Test
    void aTokenThatIsNotSignedIsToldThat() {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        var unsigned = header + "." + ada.token().split("\\.")[1] + ".";

        assertThat(new Api(base(), unsigned).get("/api/me").header("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\", error_description=\"The token is not signed\"");
    }

    @Test
    void aReadWithIfMatchIsAnsweredIfTheTagIsThatOfThePresent() {
        var space = space();
        var assignment = assignment(space, false);
        var tag = ada.get(assignment).etag();

        for (var method : new String[] {"GET", "HEAD"}) {
            assertThat(read(method, assignment, tag)).isEqualTo(200);
            assertThat(read(method, assignment, "*")).isEqualTo(200);
            assertThat(read(method, assignment, "\"9\", " + tag)).isEqualTo(200);
            assertThat(read(method, assignment, "\"9\"")).isEqualTo(412);
            assertThat(read(method, assignment, "W/" + tag)).isEqualTo(412);
            assertThat(read(method, assignment, "what")).isEqualTo(412);
            assertThat(read(method, "/api/spaces/" + space + "/assignments", "*"))
                    .isEqualTo(200);
            assertThat(read(method, "/api/spaces/" + space + "/assignments", "\"0\""))
                    .isEqualTo(412);
            assertThat(read(method, "/api/assignments/unknown", "*")).isEqualTo(404);
        }
        var refused = ada.get(assignment, "If-Match", "\"9\"");
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:stale-version");
    }

    @Test
    void anIdIsTakenAsBrowsersWriteIt() {
        var space = space();
        try (var http = new RawHttp(base())) {
            var body = "{\"role\":\"STUDENT\"}".getBytes(UTF_8);
            var enrolled = http.sendHostile(
                    "PUT /api/spaces/" + space + "/members/auth0|dora HTTP/1.1\r\nContent-Type: application/json"
                            + "\r\nAuthorization: Bearer " + ada.token(),
                    body);
            assertThat(enrolled.status()).isEqualTo(200);
        }
        var members = ada.get("/api/spaces/" + space + "/members").body().get("items");
        assertThat(members.valueStream().map(member -> member.get("user").asString()))
                .contains("auth0|dora");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/spaces/a|b; 404; /api/spaces/a%7Cb",
                "/api/spaces/a[b]; 404; /api/spaces/a%5Bb%5D",
                "/api/spaces/a|b?limit=[|]; 400; /api/spaces/a%7Cb"
            })
    void whatBrowsersLeaveAsItIsIsWrittenAsAnAddressHasIt(String target, int status, String instance) {
        var answer = get(target);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("\"instance\":\"" + instance + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "FOO", "QUERY", "TRACE"})
    void aMethodThatNoAddressKnowsIsNotAllowed(String method) {
        try (var http = new RawHttp(base())) {
            var refused = http.send(method + " /api/me HTTP/1.1\r\nAuthorization: Bearer " + ada.token(), new byte[0]);

            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(refused.headers().get("allow")).contains("GET", "PUT");
            assertThat(refused.text()).contains("urn:lectern:problem:method-not-allowed");
        }
    }

    @Test
    void aHeadOfWhatIsKnownSaysSo() {
        var assignment = assignment(space(), false);
        var tag = ada.get(assignment).etag();

        for (var method : new String[] {"GET", "HEAD"}) {
            var known = ada.send(method, assignment, null, "If-None-Match", tag);
            assertThat(known.status()).as(method).isEqualTo(304);
            assertThat(known.etag()).isEqualTo(tag);
            assertThat(ada.send(method, assignment, null, "If-None-Match", "\"9\"")
                            .status())
                    .isEqualTo(200);
            // RFC 9110, section 13.2.2: If-Match comes first.
            assertThat(ada.send(method, assignment, null, "If-None-Match", tag, "If-Match", "\"9\"")
                            .status())
                    .isEqualTo(412);
        }
    }

    @Test
    void sixtyPartsAreTooManyAndNotTooLarge() {
        var parts = new StringBuilder();
        for (var part = 0; part < 60; part++)
            parts.append("--limit\r\nContent-Disposition: form-data; name=\"a")
                    .append(part)
                    .append("\"\r\n\r\nx\r\n");
        var body = (parts + "--limit--\r\n").getBytes(UTF_8);

        try (var http = new RawHttp(base())) {
            var refused = http.send(
                    "POST /api/files HTTP/1.1\r\nAuthorization: Bearer " + ada.token()
                            + "\r\nContent-Type: multipart/form-data; boundary=limit",
                    body);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("too many parts").doesNotContain("25 MiB");
        }
    }

    @Test
    void pointsOfAnEndlessExponentAreRefusedAndNotWrittenOut() {
        var assignment = assignment(space(), false);
        var submission = ben.handIn(assignment, "Work").location();

        for (var points : new String[] {"1e2147483647", "-1e2147483647", "1e-2147483648", "1e99"})
            assertThat(ada.put(
                                    submission + "/mark",
                                    "{\"points\":" + points + ",\"passed\":null,\"feedback\":[],\"handIn\":1}")
                            .status())
                    .as(points)
                    .isEqualTo(400);
    }

    private int read(String method, String path, String ifMatch) {
        return ada.send(method, path, null, "If-Match", ifMatch).status();
    }
}
