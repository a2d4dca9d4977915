package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.webhooks.Receiver.Delivered;
import io.lectern.webhooks.Receiver.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What receivers hear, and how they know whose it is. */
class WebhookDeliveryTest extends WithReceiver {
    @Autowired
    private JdbcTemplate stored;

    @Test
    void anEventArrivesSignedAsTheCloudEventOfTheFeed() {
        var webhook = register(receiver, ",'detail':'fat'");

        assignment(space, true);
        awaitTaken(1);

        var came = receiver.all().get(0);
        assertThat(inFeed("stream=" + came.stream())).containsExactly(came.event());
        assertThat(came.event().at("/data/title").asString()).isEqualTo("Essay");
        assertThat(came.id()).isEqualTo(came.event().get("id").asString());
        assertThat(came.header("Content-Type")).isEqualTo("application/cloudevents+json");
        assertThat(came.isSignedBy(webhook.secret())).isTrue();
        assertThat(came.isSignedBy("whsec_" + "A".repeat(43) + "=")).isFalse();
        var sent = Instant.ofEpochSecond(Long.parseLong(came.header("webhook-timestamp")));
        assertThat(sent).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    /** The first part with something in it: one that finds nothing among many events ends, and says where to go on. */
    private JsonNode inFeed(String query) {
        var part = grader.get("/api/events?" + query).body();
        for (var from = ""; part.get("items").isEmpty() && !from.equals(next(part)); ) {
            from = next(part);
            part = grader.get("/api/events?" + query + "&after=" + from).body();
        }
        return part.get("items");
    }

    private static String next(JsonNode part) {
        return part.get("position").asString();
    }

    @Test
    void whatIsThinHasIdsAndWhatIsNotWantedDoesNotCome() {
        register(receiver, ",'types':['assignment:Renamed']");
        var elsewhere = space();
        var path = assignment(space, true);
        rename(assignment(elsewhere, true));
        rename(path);
        awaitTaken(1);

        assertThat(receiver.all()).hasSize(1);
        var came = receiver.all().get(0).event();
        assertThat(came.get("type").asString()).isEqualTo("assignment:Renamed");
        assertThat(came.get("data").propertyNames()).containsExactlyInAnyOrder("space", "assignment");
        assertThat(came.has("lecternactor")).isFalse();
    }

    private void rename(String path) {
        assertThat(ada.put(path + "/title", "{\"title\":\"Moss\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theOldSecretSignsTooForADay() {
        var webhook = register(receiver, "");
        var replaced = webhook.post("secret", "");
        assertThat(replaced.status()).isEqualTo(200);
        var secret = replaced.body().get("secret").asString();

        push(List.of(stream()));
        awaitTaken(1);
        var both = receiver.all().get(0);
        assertThat(both.isSignedBy(webhook.secret())).isTrue();
        assertThat(both.isSignedBy(secret)).isTrue();

        var ended = "update webhooks.secret set ends_at = ends_at - interval '24 hours 1 second'"
                + " where webhook = ? and ends_at is not null";
        assertThat(stored.update(ended, webhook.id())).isEqualTo(1);
        push(List.of(stream()));
        awaitTaken(2);
        assertThat(receiver.all().get(1).isSignedBy(webhook.secret())).isFalse();
        assertThat(receiver.all().get(1).isSignedBy(secret)).isTrue();
    }

    @Test
    void aTestIsNoEvent() {
        var webhook = register(receiver, "");

        var sent = webhook.post("test", "");
        assertThat(sent.status()).isEqualTo(202);
        awaitTaken(1);

        var came = receiver.all().get(0);
        assertThat(came.id()).isEqualTo(sent.body().get("event").asString());
        assertThat(came.event().get("type").asString()).isEqualTo("webhook:Tested");
        assertThat(came.isSignedBy(webhook.secret())).isTrue();
        await().until(() -> webhook.deliveries("&state=delivered").size() == 1);
        assertThat(inFeed("types=webhook:Tested")).isEmpty();
    }

    @Test
    void aChangeHoldsForWhatHappensFromThenOn() {
        var other = space();
        var webhook = register(receiver, "");
        assertThat(grader.put(webhook.path(), json("{'url':'%s','spaces':['%s']}".formatted(receiver.url(), other)))
                        .status())
                .isEqualTo(200);

        push(List.of(stream()));
        assignment(other, true);
        awaitTaken(1);

        assertThat(receiver.all())
                .extracting(each -> each.event().get("type").asString())
                .containsExactly("assignment:Created");
    }

    @Test
    void whatWaitsAndIsWantedNoMoreIsNotSent() {
        receiver.answering(each -> Reply.of(500));
        var stream = stream();
        var webhook = register(receiver, ",'types':['quiz:Finished','quiz:Asked']");
        push(List.of(stream, stream));
        await().until(() -> !receiver.all().isEmpty());
        try (var next = new Receiver()) {
            var body = "{'url':'%s','spaces':['%s'],'types':['quiz:Asked']}".formatted(next.url(), space);
            assertThat(grader.put(webhook.path(), json(body)).status()).isEqualTo(200);
            var asked = "{'type':'quiz:Asked','stream':'%s','ids':{'space':'%s'},'data':{}}".formatted(stream, space);
            assertThat(grader.post("/api/events", json(asked)).status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(20)).until(() -> !next.all().isEmpty());

            assertThat(next.all())
                    .extracting(each -> each.event().get("type").asString())
                    .containsExactly("quiz:Asked");
            assertThat(webhook.deliveries("&state=retrying")).isEmpty();
        }
    }

    @Test
    void whatWasBeforeDoesNotComeByItself() {
        push(List.of(stream()));
        register(receiver, "");
        var stream = stream();
        push(List.of(stream));
        awaitTaken(1);

        assertThat(receiver.all()).extracting(Delivered::stream).containsExactly(stream);
    }

    @Test
    void whatIsDirectedToTheServiceComesAndToAnotherDoesNot() {
        var quiz = Api.signInAsService(base(), "quiz", "lectern:write:quiz");
        register(receiver, "");
        var mine = stream();
        for (var target : Map.of(stream(), "somebody-else", mine, name).entrySet()) {
            var event =
                    "{'type':'quiz:Asked','stream':'%s','audience':{'services':['%s']},'ids':{'space':'%s'},'data':{}}"
                            .formatted(target.getKey(), target.getValue(), space);
            assertThat(quiz.post("/api/events", json(event)).status()).isEqualTo(201);
        }
        push(List.of(stream()));
        awaitTaken(2);

        assertThat(receiver.all().stream()
                        .collect(groupingBy(each -> each.event().get("type").asString())))
                .satisfies(types -> assertThat(types.get("quiz:Asked"))
                        .extracting(Delivered::stream)
                        .containsExactly(mine));
    }

    @Test
    void metricsTellWhatWasSentAndHowFarBehindItIs() {
        receiver.answering(each -> Reply.of(receiver.all().isEmpty() ? 500 : 200));
        var webhook = register(receiver, "");
        push(List.of(stream()));
        awaitTaken(1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(metrics())
                        .contains(
                                "lectern_webhooks_deliveries_total{outcome=\"delivered\",service=\"" + name + "\"} 1.0")
                        .contains("lectern_webhooks_deliveries_total{outcome=\"retried\",service=\"" + name + "\"} 1.0")
                        .contains("lectern_webhooks_lag_events{service=\"" + name + "\",webhook=\"" + webhook.id()
                                + "\"} 0.0")
                        .contains("lectern_webhooks_waiting{service=\"" + name + "\",webhook=\"" + webhook.id()
                                + "\"} 0.0"));
    }

    private String metrics() {
        return new Api(base(), "").get("/actuator/prometheus").text();
    }
}
