package io.lectern.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InvitationContractTest extends RunningLectern {
    private static final String STUDENT = "{\"role\":\"STUDENT\"}";
    private static final String EDUCATOR = "{\"role\":\"EDUCATOR\"}";

    @Autowired
    private JdbcClient jdbc;

    private String space;
    private Api newcomer;

    @BeforeEach
    void begin() {
        space = "/api/spaces/" + space();
        newcomer = somebody();
    }

    @Test
    void whoHasACodeBecomesAMemberWithoutHavingToldAnybodyTheirId() {
        var made = ada.post(space + "/invitations", STUDENT);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().propertyNames()).containsExactlyInAnyOrder("code", "role", "expires", "uses");
        assertThat(made.body().get("uses").isNull()).isTrue();
        assertThat(end(made)).isCloseTo(Instant.now().plus(Duration.ofDays(14)), within(1, ChronoUnit.MINUTES));
        var code = code(made);
        assertThat(code).matches("[A-Z&&[^ILOQUV]]{8}");
        assertThat(newcomer.get(space).status()).isEqualTo(404);

        var joined = newcomer.post("/api/invitations/" + code.toLowerCase(Locale.ROOT), "");

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body().get("role").asString()).isEqualTo("STUDENT");
        assertThat(joined.body().get("members").asInt()).isEqualTo(3);
        assertThat(joined.etag()).isEqualTo(newcomer.get(space).etag());
        var event = ada.get(space + "/audit?order=newest").body().at("/items/0");
        assertThat(event.get("type").asString()).isEqualTo("space:MemberEnrolled");
        assertThat(event.get("actor").asString()).isEqualTo(id(newcomer));
        assertThat(ada.get(space + "/audit").text()).doesNotContain(code);
    }

    @Test
    void whoLetsInEducatorsLetsInOneAndSoon() {
        var made = ada.post(space + "/invitations", EDUCATOR);
        assertThat(made.body().get("uses").asInt()).isEqualTo(1);
        assertThat(end(made)).isCloseTo(Instant.now().plus(Duration.ofHours(24)), within(1, ChronoUnit.MINUTES));

        assertThat(join(newcomer, code(made)).body().get("role").asString()).isEqualTo("EDUCATOR");
        assertThat(join(somebody(), code(made)).status()).isEqualTo(404);
        assertThat(join(newcomer, code(made)).status()).as("who is in already").isEqualTo(200);
    }

    @Test
    void whoIsAMemberKeepsTheRoleAndTakesNoUse() {
        var code = code(ada.post(space + "/invitations", "{\"role\":\"STUDENT\",\"uses\":1}"));
        var before = ada.get(space).etag();

        assertThat(join(ada, code).body().get("role").asString()).isEqualTo("EDUCATOR");

        assertThat(ada.get(space).etag()).isEqualTo(before);
        assertThat(join(newcomer, code).status()).isEqualTo(200);
    }

    @Test
    void aCodeThatIsWrongOrEndedIsNotThere() {
        var ended = code(ada.post(space + "/invitations", STUDENT));
        var late = code(ada.post(space + "/invitations", STUDENT));
        jdbc.sql("update space.invitation set expires = now() where code = ?")
                .param(late)
                .update();

        assertThat(ada.delete(space + "/invitations/" + ended).status()).isEqualTo(204);
        assertThat(ada.delete(space + "/invitations/" + ended).status()).isEqualTo(404);
        for (var code : List.of(ended, late, "BBBBBBBB", "AAAAAAAA", "x", "%20"))
            assertThat(join(newcomer, code).status()).as(code).isEqualTo(404);
        assertThat(ada.get(space + "/invitations").body().get("items")).isEmpty();
    }

    @Test
    void whomAnEducatorRemovedCannotReturnByACodeThatWasMadeBefore() {
        var before = code(ada.post(space + "/invitations", STUDENT));
        join(newcomer, before);
        var leaver = somebody();
        join(leaver, before);
        ada.delete(space + "/members/" + id(newcomer));
        leaver.delete(space + "/members/" + id(leaver));

        assertThat(join(newcomer, before).status()).isEqualTo(404);
        assertThat(join(leaver, before).status()).isEqualTo(200);
        var after = code(ada.post(space + "/invitations", STUDENT));
        assertThat(join(newcomer, after).status()).isEqualTo(200);
    }

    @Test
    void whomAnEducatorMadeAStudentCannotTeachAgainByACodeThatWasMadeBefore() {
        var abe = educator();
        var before = code(abe.post(space + "/invitations", EDUCATOR));
        ada.put(space + "/members/" + id(abe), STUDENT);
        abe.delete(space + "/members/" + id(abe));

        assertThat(join(abe, before).status()).isEqualTo(404);
        assertThat(join(newcomer, before).status()).isEqualTo(200);
        ada.put(space + "/members/" + id(abe), STUDENT);
        abe.delete(space + "/members/" + id(abe));
        var after = code(ada.post(space + "/invitations", EDUCATOR));
        assertThat(join(abe, after).body().get("role").asString()).isEqualTo("EDUCATOR");
    }

    /** A code is of the version at which its maker could make it, however it meets the end of that. */
    @Test
    void aCodeThatIsMadeWhileItsMakerIsMadeAStudentIsNoWayBack() {
        var abe = educator();
        var makers = IntStream.range(0, 9)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> abe.post(space + "/invitations", EDUCATOR)))
                .toList();
        var demotion = CompletableFuture.supplyAsync(
                () -> ada.put(space + "/members/" + id(abe), STUDENT).status());
        assertThat(demotion.join()).isEqualTo(200);
        var made = makers.stream().map(CompletableFuture::join).toList();
        abe.delete(space + "/members/" + id(abe));

        assertThat(made).extracting(Api.QueryResult::status).isSubsetOf(201, 403);
        for (var each : made)
            if (each.status() == 201) assertThat(join(abe, code(each)).status()).isEqualTo(404);
    }

    @Test
    void whoIsRemovedWhileTheyComeBackStaysOutside() {
        var code = code(ada.post(space + "/invitations", STUDENT));
        join(newcomer, code);

        var tries = IntStream.range(0, 8)
                .mapToObj(each ->
                        CompletableFuture.supplyAsync(() -> join(newcomer, code).status()))
                .toList();
        var removal = CompletableFuture.supplyAsync(
                () -> ada.delete(space + "/members/" + id(newcomer)).status());

        assertThat(removal.join()).isEqualTo(204);
        assertThat(tries.stream().map(CompletableFuture::join)).isSubsetOf(200, 404);
        assertThat(newcomer.get(space).status()).isEqualTo(404);
    }

    @Test
    void asManyComeAsThereAreUses() {
        var code = code(ada.post(space + "/invitations", "{\"role\":\"STUDENT\",\"uses\":3}"));

        var statuses = IntStream.range(0, 8)
                .mapToObj(each -> somebody())
                .map(each ->
                        CompletableFuture.supplyAsync(() -> join(each, code).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses)
                .containsOnly(200, 404)
                .filteredOn(status -> status == 200)
                .hasSize(3);
        assertThat(ada.get(space).body().get("members").asInt()).isEqualTo(5);
        assertThat(ada.get(space + "/invitations").body().get("items")).isEmpty();
    }

    @Test
    void theEleventhTryInAMinuteIsTooMany() {
        for (var each = 0; each < 10; each++)
            assertThat(join(newcomer, "wrong" + each).status()).isEqualTo(404);

        var refused = join(newcomer, "wrong");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body().get("type").asString()).isEqualTo("urn:lectern:problem:rate-limited");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isBetween(30, 60);
        assertThat(join(somebody(), "wrong").status()).isEqualTo(404);
        jdbc.sql("""
                        update space.invitation_attempt set times = array[now() - interval '61 s'] || times[2:]
                        where user_id = ?""").param(id(newcomer)).update();
        assertThat(join(newcomer, "wrong").status()).as("a minute later").isEqualTo(404);
        assertThat(join(newcomer, "wrong").status()).isEqualTo(429);
    }

    @Test
    void aRepeatedRequestComesToTheSame() {
        var key = new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
        var body = "{\"role\":\"STUDENT\",\"uses\":1}";
        var code = code(ada.post(space + "/invitations", body, key));
        assertThat(code(ada.post(space + "/invitations", body, key))).isEqualTo(code);
        assertThat(ada.get(space + "/invitations").body().get("items")).hasSize(1);

        var joined = newcomer.post("/api/invitations/" + code, "", key);
        ada.delete(space + "/invitations/" + code);
        var again = newcomer.post("/api/invitations/" + code, "", key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(joined.text());
    }

    @Test
    void educatorsAloneMakeReadAndEndInvitations() {
        var path = space + "/invitations/" + code(ada.post(space + "/invitations", STUDENT));
        var service = Api.signInAsService(base(), "lms", "lectern:roster");

        assertThat(ben.post(space + "/invitations", STUDENT).status()).isEqualTo(403);
        assertThat(ben.get(space + "/invitations").status()).isEqualTo(403);
        assertThat(ben.delete(path).status()).isEqualTo(403);
        assertThat(eve.post(space + "/invitations", STUDENT).status()).isEqualTo(404);
        assertThat(eve.get(space + "/invitations").status()).isEqualTo(404);
        assertThat(eve.delete(path).status()).isEqualTo(404);
        assertThat(service.get(space + "/invitations").status()).isEqualTo(403);
        assertThat(service.post("/api/invitations/BBBBBBBB", "").status()).isEqualTo(403);
        var elsewhere = ada.post("/api/spaces", "{\"name\":\"Else\"}").id();
        assertThat(ada.delete("/api/spaces/" + elsewhere + "/invitations/" + path.substring(path.length() - 8))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeIsRefused() {
        for (var wrong : List.of(
                "\"uses\":0",
                "\"uses\":-1",
                "\"uses\":100001",
                "\"expires\":\"2020-01-01T00:00:00Z\"",
                "\"code\":\"x\""))
            assertThat(ada.post(space + "/invitations", "{\"role\":\"STUDENT\"," + wrong + "}")
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        assertThat(ada.post(space + "/invitations", "{}").status()).isEqualTo(400);
        assertThat(ada.post(space + "/invitations", "{\"role\":\"SYSTEM\"}").status())
                .isEqualTo(400);
    }

    @Test
    void theyAreListedByPages() {
        var codes = IntStream.range(0, 3)
                .mapToObj(each -> code(ada.post(space + "/invitations", STUDENT)))
                .toList();

        var first = ada.get(space + "/invitations?limit=2").body();
        var rest = ada.get(space + "/invitations?limit=2&after="
                        + first.get("next").asString())
                .body();

        assertThat(first.get("items").findValuesAsString("code")).isEqualTo(codes.subList(0, 2));
        assertThat(rest.get("items").findValuesAsString("code")).isEqualTo(codes.subList(2, 3));
        assertThat(rest.get("next").isNull()).isTrue();
    }

    private Api educator() {
        var educator = somebody();
        ada.put(space + "/members/" + id(educator), EDUCATOR);
        return educator;
    }

    private Api somebody() {
        return as("guest-" + UUID.randomUUID());
    }

    private static String id(Api who) {
        return who.get("/api/me").body().get("user").asString();
    }

    private static Api.QueryResult join(Api who, String code) {
        return who.post("/api/invitations/" + code, "");
    }

    private static String code(Api.QueryResult made) {
        return made.body().get("code").asString();
    }

    private static Instant end(Api.QueryResult made) {
        return Instant.parse(made.body().get("expires").asString());
    }
}
