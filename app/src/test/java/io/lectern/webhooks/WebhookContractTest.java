package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What services register and see of it. No event is of the type that these webhooks are for. */
class WebhookContractTest extends RunningLectern {
    private static final String BODY = "{'url':'https://203.0.113.7/hook','types':['sample:Sent']}";
    private Api grader;

    @Autowired
    private JdbcTemplate stored;

    @BeforeEach
    void begin() {
        grader = service("lectern:webhooks", "lectern:read", "lectern:read:fat");
    }

    private Api service(String... scopes) {
        return Api.signInAsService(base(), "grader-" + UUID.randomUUID(), scopes);
    }

    private Api.QueryResult register(Api service, String body) {
        return service.post("/api/webhooks", json(body));
    }

    @Test
    void itsSecretIsShownOnce() {
        var made = register(grader, "{'url':'https://203.0.113.7/hook','types':['sample:Sent'],'detail':'fat'}");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.location())
                .isEqualTo("/api/webhooks/" + made.body().get("webhook").asString());
        assertThat(made.body().get("secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
        var found = grader.get(made.location());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().has("secret")).isFalse();
        assertThat(found.body().get("url").asString()).isEqualTo("https://203.0.113.7/hook");
        assertThat(found.body().at("/types/0").asString()).isEqualTo("sample:Sent");
        assertThat(found.body().get("spaces").isNull()).isTrue();
        assertThat(found.body().get("detail").asString()).isEqualTo("fat");
        assertThat(found.body().get("state").asString()).isEqualTo("ACTIVE");
        var all = grader.get("/api/webhooks").body();
        assertThat(all.get("items")).containsExactly(found.body());
        assertThat(all.get("next").isNull()).isTrue();
    }

    @Test
    void aServiceSeesItsOwnAlone() {
        var path = register(grader, BODY).location();
        var other = service("lectern:webhooks", "lectern:read");
        var unknown = "/api/webhooks/" + UUID.randomUUID();

        assertThat(other.get("/api/webhooks").body().get("items")).isEmpty();
        for (var target : List.of(path, unknown)) {
            assertThat(other.get(target).status()).isEqualTo(404);
            assertThat(other.put(target, json(BODY)).status()).isEqualTo(404);
            assertThat(other.delete(target).status()).isEqualTo(404);
            assertThat(other.get(target + "/deliveries").status()).isEqualTo(404);
            assertThat(other.post(target + "/secret", "").status()).isEqualTo(404);
            assertThat(other.post(target + "/test", "").status()).isEqualTo(404);
            assertThat(other.post(target + "/replay", json("{'from':'2026-01-01T00:00:00Z'}"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(grader.get(path).status()).isEqualTo(200);
    }

    @Test
    void whatATokenMayNotReadItIsNotSent() {
        assertThat(register(new Api(base(), ""), BODY).status()).isEqualTo(401);
        assertThat(register(ada, BODY).status()).isEqualTo(403);
        assertThat(ada.get("/api/webhooks").status()).isEqualTo(403);
        assertThat(register(service("lectern:read", "lectern:read:fat"), BODY).status())
                .isEqualTo(403);
        assertThat(register(service("lectern:webhooks", "lectern:read:fat"), BODY)
                        .status())
                .isEqualTo(403);
        var thin = service("lectern:webhooks", "lectern:read");
        var fat = "{'url':'https://203.0.113.7/hook','types':['sample:Sent'],'detail':'fat'}";
        assertThat(register(thin, fat).status()).isEqualTo(403);
        var path = register(thin, BODY).location();
        assertThat(thin.put(path, json(fat)).status()).isEqualTo(403);
        assertThat(thin.get(path).body().get("detail").asString()).isEqualTo("thin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'url':'https://10.0.0.1/'}",
                "{'url':'https://[::1]/'}",
                "{'url':'https://[fd00::1]/'}",
                "{'url':'https://169.254.169.254/latest/meta-data'}",
                "{'url':'https://2130706433/'}",
                "{'url':'https://0x7f000001/'}",
                "{'url':'https://0177.0.0.1/'}",
                "{'url':'https://127.1/'}",
                "{'url':'https://0.0.0.0/'}",
                "{'url':'https://[::127.0.0.1]/'}",
                "{'url':'https://[64:ff9b::7f00:1]/'}",
                "{'url':'https://[2002:7f00:1::]/'}",
                "{'url':'https://app.localhost/'}",
                "{'url':'http://203.0.113.7/'}",
                "{'url':'http://grader.invalid/'}",
                "{'url':'ftp://203.0.113.7/'}",
                "{'url':'x'}",
                "{'url':null}",
                "{'url':'https://203.0.113.7/','types':[]}",
                "{'url':'https://203.0.113.7/','types':['x']}",
                "{'url':'https://203.0.113.7/','types':[null]}",
                "{'url':'https://203.0.113.7/','spaces':['no space']}",
                "{'url':'https://203.0.113.7/','spaces':['unknown']}",
                "{'url':'https://203.0.113.7/','detail':'FAT'}",
                "{'url':'https://203.0.113.7/','secret':'whsec_x'}",
                "{}",
            })
    void whatCannotBeIsRefused(String body) {
        var refused = register(grader, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isNotEmpty();
        assertThat(grader.get("/api/webhooks").body().get("items")).isEmpty();
    }

    @Test
    void aSpaceThatTheTokenDoesNotNameIsRefused() {
        var space = space();
        var other = space();
        var who = "{\"service\":\"narrow\",\"scopes\":[\"lectern:webhooks\",\"lectern:read\"],\"spaces\":[\"%s\"]}"
                .formatted(space);
        var token = new Api(base(), "").post("/demo/tokens", who).body().get("accessToken");
        var narrow = new Api(base(), token.asString());
        var body = "{'url':'https://203.0.113.7/hook','types':['sample:Sent'],'spaces':['%s']}";

        assertThat(register(narrow, body.formatted(other)).status()).isEqualTo(400);
        var made = register(narrow, body.formatted(space));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().at("/spaces/0").asString()).isEqualTo(space);
        narrow.delete(made.location());
    }

    @Test
    void theTwentyFirstIsRefused() {
        for (var n = 0; n < 20; n++) assertThat(register(grader, BODY).status()).isEqualTo(201);

        assertThat(register(grader, BODY).status()).isEqualTo(409);

        var page = grader.get("/api/webhooks?limit=15").body();
        var rest = grader.get("/api/webhooks?limit=15&after=" + page.get("next").asString())
                .body();
        assertThat(page.get("items").size() + rest.get("items").size()).isEqualTo(20);
        grader.delete("/api/webhooks/" + page.at("/items/0/webhook").asString());
        assertThat(register(grader, BODY).status()).isEqualTo(201);
    }

    @Test
    void aRepeatedRequestHappensOnce() {
        var key = new String[] {"Idempotency-Key", "k"};
        var first = grader.post("/api/webhooks", json(BODY), key);
        var again = grader.post("/api/webhooks", json(BODY), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.location()).isEqualTo(first.location());
        var tests = List.of(
                grader.post(first.location() + "/test", "", "Idempotency-Key", "t"),
                grader.post(first.location() + "/test", "", "Idempotency-Key", "t"));
        assertThat(tests).allMatch(answer -> answer.status() == 202);
        assertThat(tests.get(1).body().get("event"))
                .isEqualTo(tests.get(0).body().get("event"));
        assertThat(grader.get("/api/webhooks").body().get("items")).hasSize(1);
    }

    @Test
    void aRegistrationIsAnsweredAsBeforeAlsoWhenItsWebhookIsDeleted() {
        var key = new String[] {"Idempotency-Key", "k"};
        var first = grader.post("/api/webhooks", json(BODY), key);
        assertThat(grader.post(first.location() + "/test", "").status()).isEqualTo(202);
        var deleted = grader.delete(first.location(), "Idempotency-Key", "d");
        assertThat(deleted.status()).isEqualTo(204);

        var again = grader.post("/api/webhooks", json(BODY), key);

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.body().get("secret")).isEqualTo(first.body().get("secret"));
        assertThat(again.body().get("state").asString()).isEqualTo("ENDED");
        assertThat(grader.delete(first.location(), "Idempotency-Key", "d").status())
                .isEqualTo(204);
        for (var path : List.of("", "/deliveries"))
            assertThat(grader.get(first.location() + path).status()).isEqualTo(404);
        for (var path : List.of("/secret", "/test"))
            assertThat(grader.post(first.location() + path, "").status()).isEqualTo(404);
        assertThat(grader.put(first.location(), json(BODY)).status()).isEqualTo(404);
        assertThat(grader.get("/api/webhooks").body().get("items")).isEmpty();
        assertThat(Api.signInAsOperator(base(), "olga")
                        .get("/api/operations/webhooks?limit=200")
                        .text())
                .doesNotContain(first.id());
    }

    @Test
    void itIsChangedAndDeleted() {
        var path = register(grader, BODY).location();

        var changed = grader.put(path, json("{'url':'https://203.0.113.8/','types':['sample:Other'],'detail':'fat'}"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("url").asString()).isEqualTo("https://203.0.113.8/");
        assertThat(changed.body()).isEqualTo(grader.get(path).body());
        assertThat(grader.put(path, json("{'url':'https://10.0.0.1/'}")).status())
                .isEqualTo(400);
        assertThat(grader.delete(path).status()).isEqualTo(204);
        assertThat(grader.get(path).status()).isEqualTo(404);
        assertThat(grader.delete(path).status()).isEqualTo(404);
    }

    @Test
    void aReplayBeginsSomewhere() {
        var path = register(grader, BODY).location() + "/replay";

        for (var wrong : List.of("{}", "{'to':'x'}", "{'after':'x','from':'y'}", "{'from':'+999999-01-01T00:00:00Z'}"))
            assertThat(grader.post(path, json(wrong)).status()).as(wrong).isEqualTo(400);
        assertThat(grader.post(path, json("{'after':'unknown'}")).status()).isEqualTo(410);
        assertThat(grader.post(path, json("{'from':'unknown'}")).status()).isEqualTo(410);
        assertThat(grader.post(path, json("{'after':''}")).status()).isEqualTo(202);
    }

    @Test
    void deliveriesAreListedByState() {
        var path = register(grader, BODY).location() + "/deliveries";

        assertThat(grader.get(path).body().get("items")).isEmpty();
        for (var state : List.of("waiting", "retrying", "delivered", "PARKED"))
            assertThat(grader.get(path + "?state=" + state).status()).isEqualTo(200);
        assertThat(grader.get(path + "?state=lost").status()).isEqualTo(400);
    }

    @Test
    void anOperatorSeesAndEndsThem() {
        var operator = Api.signInAsOperator(base(), "olga");
        var webhook = register(grader, BODY).id();
        var another = register(grader, BODY);

        assertThat(grader.get("/api/operations/webhooks").status()).isEqualTo(403);
        assertThat(ada.get("/api/operations/webhooks").status()).isEqualTo(403);
        var listed = operator.get("/api/operations/webhooks?limit=200").body().get("items");
        assertThat(listed.valueStream()
                        .filter(each -> each.get("webhook").asString().equals(webhook))
                        .map(each -> each.get("waiting").asInt()))
                .containsExactly(0);
        assertThat(listed.toString()).doesNotContain("whsec");

        assertThat(operator.delete("/api/operations/webhooks/" + webhook).status())
                .isEqualTo(204);
        assertThat(operator.delete("/api/operations/webhooks/" + webhook).status())
                .isEqualTo(404);
        assertThat(grader.get(another.location()).status()).isEqualTo(200);
        var service = stored.queryForObject(
                "select service from webhooks.webhook where webhook = ?", String.class, another.id());
        assertThat(operator.delete("/api/operations/webhooks?service=" + service)
                        .status())
                .isEqualTo(204);
        assertThat(grader.get("/api/webhooks").body().get("items")).isEmpty();
        assertThat(operator.delete("/api/operations/webhooks").status()).isEqualTo(400);
    }
}
