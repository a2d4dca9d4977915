package io.lectern.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.lectern.Api;
import io.lectern.RunningLectern;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestContractTest extends RunningLectern {

    @Test
    void withoutAGoodTokenNothingIsAnswered() throws Exception {
        var forged = new SignedJWT(
                new JWSHeader(JWSAlgorithm.ES256),
                new JWTClaimsSet.Builder()
                        .issuer("urn:lectern:demo")
                        .subject("ada")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        forged.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        var foreign = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2V2aWwiLCJzdWIiOiJhZGEifQ.";
        for (var token : new String[] {"", "x", foreign, forged.serialize()}) {
            var refused = new Api(base(), token).get("/api/spaces");
            assertThat(refused.status()).as(token).isEqualTo(401);
            assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:unauthenticated");
            assertThat(refused.header("WWW-Authenticate")).isPresent();
            assertThat(refused.header("X-Correlation-Id")).isPresent();
        }
    }

    @Test
    void aTokenEndsToTheSecond() {
        var answer = new Api(base(), "").post("/demo/tokens", "{\"user\":\"ada\",\"name\":\"Ada\",\"expiresIn\":1}");
        var ada = new Api(base(), answer.body().get("accessToken").asString());

        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> ada.get("/api/me").status() == 401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"x","colour":"red"}                        | colour
            {"title":"x","title":"y"}                           | title
            {"title":5}                                         | title
            {"title":null}                                      | title
            {}                                                  | title
            {"title":"   "}                                     | title
            {"title":"x","hidden":"true"}                       | hidden
            {"title":"x","due":"tomorrow"}                      | due
            {"title":"x","due":1700000000}                      | due
            {"title":"x","due":"+50000-01-01T00:00:00Z"}        | due
            {"title":"x","maxPoints":"10"}                      | maxPoints
            {"title":"x","maxPoints":-1}                        | maxPoints
            {"title":"x","maxPoints":1.234}                     | maxPoints
            {"title":"x","brief":[]}                            | brief
            {"title":"x","brief":[{"type":"html","text":"x"}]}  | brief[0]
            {"title":"x","brief":[{"type":"file","file":"f","name":"n"}]} | file
            {"title":"x","brief":[{"type":"paragraph"}]}        | brief[0].text
            {"title":"x","brief":[{"type":"heading","level":4,"text":"x"}]} | brief[0]
            {"title":"x","brief":[{"type":"heading","level":99999999999,"text":"x"}]} | brief[0].level
            {"title":"x","brief":[{"type":"link","url":"javascript:x","text":"x"}]} | brief[0]
            {"title":"x\\u0000"}                                | title
            {"title":"x\\ud800"}                                | title
            {"title":"x","availableFrom":"2026-12-02T00:00:00Z","due":"2026-12-01T00:00:00Z"} | due
            {"title":"x"                                        | body
            ["title"]                                           | body
            {"title":"x"} trailing                              | body
            """)
    void wrongJsonIsRefusedWithTheNameOfWhatIsWrong(String body, String field) {
        var space = space();

        var refused = ada.post("/api/spaces/" + space + "/assignments", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:validation");
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(refused.text())
                .doesNotContain("io.lectern")
                .doesNotContain("Exception")
                .doesNotContain("jackson");
        assertThat(ada.get("/api/spaces/" + space + "/assignments").body().get("items"))
                .isEmpty();
    }

    @Test
    void overlongTitlesAreRefusedAndLongOnesTaken() {
        var assignments = "/api/spaces/" + space() + "/assignments";

        assertThat(ada.post(assignments, "{\"title\":\"" + "a".repeat(201) + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(ada.post(assignments, "{\"title\":\"" + "😀".repeat(200) + "\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anUnknownRoleIsRefused() {
        var ben = "/api/spaces/" + space() + "/members/ben";

        for (var role : new String[] {"\"BOSS\"", "\"SYSTEM\"", "\"student\"", "0", "null", "\"\""})
            assertThat(ada.put(ben, "{\"role\":" + role + "}").status())
                    .as(role)
                    .isEqualTo(400);
    }

    @Test
    void aBodyOfTenMebibytesIsTooLarge() {
        var body = "{\"title\":\"" + "a".repeat(10 * 1024 * 1024) + "\"}";

        var refused = ada.post("/api/spaces/" + space() + "/assignments", body);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:too-large");
    }

    @Test
    void whatIsNotThereIsSaidInProblemDocuments() {

        assertProblem(ada.get("/api/nothing"), 404, "not-found");
        assertProblem(ada.get("/api/spaces/unknown"), 404, "not-found");
        assertProblem(ada.get("/api/spaces/not%20an%20id"), 404, "not-found");
        var patched = ada.send("PATCH", "/api/spaces", "{}");
        assertProblem(patched, 405, "method-not-allowed");
        assertThat(patched.header("Allow").orElseThrow().split(", ?"))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
        assertProblem(ada.get("/api/spaces", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(ada.get("/api/spaces?limit=201"), 400, "validation");
        assertProblem(ada.get("/api/spaces?limit=0"), 400, "validation");
        var plain = ada.send("POST", "/api/spaces", null, "Content-Type", "text/plain");
        assertProblem(plain, 415, "unsupported-media-type");
    }

    @Test
    void everyAnswerOfTheApiSaysHowItMayBeKept() {
        var answer = ada.get("/api/spaces");

        assertThat(answer.header("Cache-Control")).contains("private, no-cache");
        assertThat(answer.header("Vary").orElseThrow())
                .contains("Authorization")
                .contains("API-Version")
                .contains("Accept")
                .contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:abc",
                "http://localhost:18431.evil.example",
                "http://a b",
                "http://a%zz",
                "http://localhost:1, http://evil.example"
            })
    void anOriginThatIsNoneIsRefused(String origin) {
        for (var path : List.of("/api/me", "/", "/live", "/demo/tokens", "/actuator/health/liveness"))
            assertProblem(new Api(base(), "").get(path, "Origin", origin), 403, "forbidden");
    }

    @Test
    void aCorrelationIdIsTakenOrMadeAndStoredWithTheEvent() {
        var assignment = assignment(space(), true);

        var named = ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"", "X-Correlation-Id", "c:9");
        var unusable = ada.get("/api/me", "X-Correlation-Id", "has a space");

        assertThat(named.header("X-Correlation-Id")).contains("c:9");
        assertThat(unusable.header("X-Correlation-Id").orElseThrow()).hasSize(36);
        assertThat(ada.get(assignment + "/history")
                        .body()
                        .at("/items/1/correlationId")
                        .asString())
                .isEqualTo("c:9");
    }

    @Test
    void aRetryGetsTheSameSuccessAgainAndNothingHappensTwice() {
        var assignments = "/api/spaces/" + space() + "/assignments";

        var first = ada.post(assignments, "{\"title\":\"Once\"}", "Idempotency-Key", "key-1");
        var change = first.location() + "/title";
        var renamed = ada.put(change, "{\"title\":\"B\"}", "If-Match", "\"0\"", "Idempotency-Key", "key-2");
        ada.put(change, "{\"title\":\"C\"}", "If-Match", "\"1\"");
        var again = ada.post(assignments, "{\"title\":\"Once\"}", "Idempotency-Key", "key-1");
        var renamedAgain = ada.put(change, "{\"title\":\"B\"}", "If-Match", "\"0\"", "Idempotency-Key", "key-2");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(renamedAgain.status()).isEqualTo(200);
        assertThat(renamedAgain.text()).isEqualTo(renamed.text());
        assertThat(ada.get(assignments).body().get("items")).hasSize(1);
        assertThat(ada.get(first.location()).body().get("title").asString()).isEqualTo("C");
    }

    @Test
    void aKeyForAnotherRequestIsRefusedButNotAnothersKey() {
        ada.post("/api/spaces", "{\"name\":\"A\"}", "Idempotency-Key", "key-3");

        assertProblem(ada.post("/api/spaces", "{\"name\":\"B\"}", "Idempotency-Key", "key-3"), 422, "key-reused");
        assertThat(ben.post("/api/spaces", "{\"name\":\"B\"}", "Idempotency-Key", "key-3")
                        .status())
                .isEqualTo(201);
        assertProblem(ada.post("/api/spaces", "{\"name\":\"B\"}", "Idempotency-Key", "no spaces"), 400, "validation");
    }

    @Test
    void failuresAreNotKept() {
        var assignment = assignment(space(), true);

        assertThat(ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"5\"", "Idempotency-Key", "key-4")
                        .status())
                .isEqualTo(412);
        assertThat(ada.put(assignment + "/title", "{\"title\":\"B\"}", "If-Match", "\"0\"", "Idempotency-Key", "key-4")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void twinsInFlightHappenOnce() {
        var assignments = "/api/spaces/" + space() + "/assignments";

        var answers = IntStream.range(0, 8)
                .mapToObj(twin -> CompletableFuture.supplyAsync(
                        () -> ada.post(assignments, "{\"title\":\"Twin\"}", "Idempotency-Key", "key-5")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Api.QueryResult::status).containsOnly(201);
        assertThat(answers.stream().map(Api.QueryResult::location).distinct()).hasSize(1);
        assertThat(ada.get(assignments).body().get("items")).hasSize(1);
    }

    @Test
    void aRetryOfOneWhoMaySeeItNoLongerShowsNothing() {
        var space = "/api/spaces/" + space();
        ada.put(space + "/members/cat", "{\"role\":\"EDUCATOR\"}");
        var made = cat.post(space + "/assignments", "{\"title\":\"Mine\"}", "Idempotency-Key", "key-6");
        ada.delete(space + "/members/cat");

        assertThat(made.status()).isEqualTo(201);
        assertThat(cat.post(space + "/assignments", "{\"title\":\"Mine\"}", "Idempotency-Key", "key-6")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void opsAnswerWithoutATokenAndNothingElseDoes() {
        var nobody = new Api(base(), "");

        assertThat(nobody.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/env").status()).isIn(401, 404);
        assertThat(ada.get("/actuator/env").status()).isEqualTo(404);
        assertThat(nobody.get("/actuator").status()).isIn(401, 404);
        assertThat(ada.get("/actuator").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/db", "/actuator/health/liveness/more"})
    void aPartOfTheHealthThatIsNotThereIsAProblem(String path) {
        assertProblem(new Api(base(), "").get(path), 404, "not-found");
    }

    private static void assertProblem(Api.QueryResult answer, int status, String name) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.body().get("type").asString()).isEqualTo("urn:lectern:problem:" + name);
        assertThat(answer.body().get("detail").asString()).isNotBlank();
    }
}
