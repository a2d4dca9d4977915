package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.webhooks.Receiver.Delivered;
import io.lectern.webhooks.Receiver.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What receivers hear, and when. What fails is tried again six times here, for less than four seconds in all. */
class WebhookDeliveryTest extends RunningLectern {
    private final List<TestWebhook> registered = new ArrayList<>();
    private final Receiver receiver = new Receiver();
    private String name;
    private Api grader;
    private String space;

    @Autowired
    private JdbcTemplate stored;

    @BeforeEach
    void begin() {
        name = "grader-" + UUID.randomUUID();
        grader = Api.signInAsService(
                base(), name, "lectern:webhooks", "lectern:read", "lectern:read:fat", "lectern:write:quiz");
        space = space();
    }

    @AfterEach
    void end() {
        registered.forEach(TestWebhook::delete);
        receiver.close();
    }

    private TestWebhook register(Receiver to, String more) {
        var webhook = TestWebhook.register(grader, "{'url':'%s','spaces':['%s']%s}".formatted(to.url(), space, more));
        registered.add(webhook);
        return webhook;
    }

    private static String stream() {
        return "quiz-" + UUID.randomUUID();
    }

    /** One event in each of some streams, in the order of these. */
    private void push(List<String> streams) {
        var events = streams.stream()
                .map(stream -> "{'type':'quiz:Finished','stream':'%s','ids':{'space':'%s'},'data':{}}"
                        .formatted(stream, space))
                .toList();
        var answer = grader.post("/api/events", json("[" + String.join(",", events) + "]"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void awaitTaken(int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        receiver.taken().stream().map(Delivered::id).distinct().count() >= count);
    }

    private static List<Long> versions(List<Delivered> delivered, String stream) {
        return delivered.stream()
                .filter(each -> each.stream().equals(stream))
                .map(Delivered::version)
                .toList();
    }

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
    void eachStreamArrivesInItsOrderWhateverFailsOnTheWay() {
        var failed = ConcurrentHashMap.<String>newKeySet();
        receiver.answering(each -> Reply.of(each.version() % 3 == 1 && failed.add(each.id()) ? 500 : 200));
        var streams = List.of(stream(), stream(), stream(), stream());
        register(receiver, "");

        for (var n = 0; n < 15; n++) push(streams);
        awaitTaken(60);

        for (var stream : streams)
            assertThat(versions(receiver.taken(), stream))
                    .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L);
        assertThat(receiver.all()).hasSize(80);
    }

    @Test
    void aFailingStreamHoldsBackNoOtherIsParkedGoesOnAndCanBeReplayed() {
        var bad = stream();
        var good = stream();
        receiver.answering(each -> Reply.of(each.stream().equals(bad) && each.version() == 0 ? 500 : 200));
        var webhook = register(receiver, "");

        push(List.of(bad, good, bad, good, good));
        awaitTaken(3);
        assertThat(versions(receiver.taken(), good)).containsExactly(0L, 1L, 2L);
        assertThat(versions(receiver.taken(), bad)).isEmpty();

        awaitTaken(4);
        assertThat(versions(receiver.taken(), bad)).containsExactly(1L);
        assertThat(versions(receiver.all(), bad)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        var parked = webhook.deliveries("&state=parked");
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).get("status").asInt()).isEqualTo(500);
        assertThat(parked.get(0).get("cause").asString()).isEqualTo("status");
        assertThat(parked.get(0).get("attempts").asInt()).isEqualTo(7);
        assertThat(parked.get(0).get("stream").asString()).isEqualTo(bad);
        await().until(() -> webhook.deliveries("&state=delivered").size() == 4);
        assertThat(webhook.deliveries("").toString()).doesNotContain("\"data\"");

        receiver.answering(each -> Reply.of(200));
        var position = parked.get(0).get("position").asString();
        webhook.post("replay", "{'from':'%s','to':'%s'}".formatted(position, position));
        awaitTaken(5);
        assertThat(versions(receiver.taken(), bad)).containsExactly(1L, 0L);
    }

    @Test
    void aReceiverThatHangsDelaysNoOther() {
        var end = new CountDownLatch(1);
        try (var hanging = new Receiver()) {
            hanging.answering(each -> {
                awaitEnd(end);
                return Reply.of(200);
            });
            register(hanging, "");
            register(receiver, "");
            var streams = new ArrayList<String>();
            for (var n = 0; n < 50; n++) streams.add(stream());

            push(streams);
            await().until(() -> !hanging.all().isEmpty() || receiver.taken().size() == 50);
            var begun = System.nanoTime();
            push(streams);
            awaitTaken(100);

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("the other's first requests alone take eight seconds: 50 of two seconds, 16 at once")
                    .isLessThan(Duration.ofSeconds(6));
            end.countDown();
        }
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoIsAwayForAWhileGetsEverythingInOrder() {
        var port = receiver.port();
        var webhook = register(receiver, "");
        var streams = List.of(stream(), stream());
        push(streams);
        // Who is cut off before its answer is read gets the same once more.
        await().until(() -> webhook.deliveries("&state=delivered").size() == 2);

        receiver.close();
        for (var n = 0; n < 5; n++) push(streams);
        await().until(() -> webhook.deliveries("&state=retrying").size() == 2);
        try (var back = new Receiver(port)) {
            push(streams);
            await().atMost(Duration.ofSeconds(20)).until(() -> back.taken().size() == 12);

            for (var stream : streams)
                assertThat(versions(back.taken(), stream)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void theReceiverSaysWhenToComeBack() {
        receiver.answering(
                each -> receiver.all().isEmpty() ? new Reply(503, Map.of("Retry-After", "1"), "") : Reply.of(200));
        var webhook = register(receiver, "");

        push(List.of(stream()));
        await().until(() -> webhook.deliveries("&state=retrying").size() == 1);
        var delivery = webhook.deliveries("").get(0);
        assertThat(between(delivery, "triedAt", "nextTryAt")).isEqualTo(Duration.ofSeconds(1));
        awaitTaken(1);

        var came = receiver.all();
        assertThat(came)
                .hasSize(2)
                .extracting(Delivered::id)
                .containsOnly(came.get(0).id());
        assertThat(Duration.ofNanos(came.get(1).nanos() - came.get(0).nanos())).isGreaterThan(Duration.ofMillis(900));
    }

    private static Duration between(JsonNode delivery, String begin, String end) {
        return Duration.between(
                Instant.parse(delivery.get(begin).asString()),
                Instant.parse(delivery.get(end).asString()));
    }

    @Test
    void whoIsGoneIsLeftAlone() {
        receiver.answering(each -> Reply.of(410));
        var webhook = register(receiver, "");

        push(List.of(stream()));
        await().until(() ->
                grader.get(webhook.path()).body().get("state").asString().equals("ENDED"));
        var came = receiver.all().size();
        push(List.of(stream()));

        assertThat(webhook.post("test", "").status()).isEqualTo(409);
        assertThat(webhook.post("replay", "{'after':''}").status()).isEqualTo(409);
        assertThat(webhook.post("secret", "").status()).isEqualTo(409);
        assertThat(grader.put(webhook.path(), json("{'url':'" + receiver.url() + "'}"))
                        .status())
                .isEqualTo(409);
        var other = register(receiver.answering(each -> Reply.of(200)), ",'types':['quiz:Finished']");
        push(List.of(stream()));
        await().until(() -> !other.deliveries("&state=delivered").isEmpty());
        assertThat(receiver.all().stream().filter(each -> each.isSignedBy(webhook.secret())))
                .hasSize(came);
        assertThat(webhook.deliveries("&state=waiting")).isEmpty();
    }

    @Test
    void aRedirectIsAFailure() {
        try (var inside = new Receiver()) {
            receiver.answering(each -> new Reply(307, Map.of("Location", inside.url()), ""));
            var webhook = register(receiver, "");

            push(List.of(stream()));
            await().until(() -> webhook.deliveries("&state=retrying").size() == 1);

            assertThat(webhook.deliveries("").get(0).get("cause").asString()).isEqualTo("redirect");
            assertThat(inside.all()).isEmpty();
        }
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
    void aReplaySendsAgainInOrderAndThenGoesOn() {
        var stream = stream();
        var webhook = register(receiver, "");
        for (var n = 0; n < 4; n++) push(List.of(stream));
        awaitTaken(4);
        var events = receiver.taken().stream().map(Delivered::event).toList();

        var range = "{'after':'%s','to':'%s'}".formatted(position(events.get(0)), position(events.get(2)));
        assertThat(webhook.post("replay", range).status()).isEqualTo(202);
        await().until(() -> receiver.taken().size() == 6);
        push(List.of(stream));
        await().until(() -> receiver.taken().size() == 7);
        assertThat(versions(receiver.taken(), stream)).containsExactly(0L, 1L, 2L, 3L, 1L, 2L, 4L);
        assertThat(receiver.taken().get(4).id())
                .isEqualTo(receiver.taken().get(1).id());

        var from = "{'from':'%s'}".formatted(events.get(3).get("time").asString());
        assertThat(webhook.post("replay", from).status()).isEqualTo(202);
        await().until(() -> receiver.taken().size() == 9);
        assertThat(versions(receiver.taken(), stream)).endsWith(4L, 3L, 4L);
    }

    private static String position(JsonNode event) {
        return event.get("lecternposition").asString();
    }

    @Test
    void whatIsDeletedMeanwhileIsNotSaidAtALaterAttempt() {
        receiver.answering(
                each -> receiver.all().isEmpty() ? new Reply(503, Map.of("Retry-After", "1"), "") : Reply.of(200));
        var webhook = register(receiver, ",'types':['message:Posted'],'detail':'fat'");
        var conversation = ada.post(
                        "/api/spaces/" + space + "/conversations",
                        json("{'kind':'POST','title':'Moss','blocks':[{'type':'paragraph','text':'Mondschein'}]}"))
                .id();
        await().until(() -> webhook.deliveries("&state=retrying").size() == 1);
        assertThat(receiver.all().get(0).event().toString()).contains("Mondschein");

        var message = "/api/messages/"
                + ada.get("/api/conversations/" + conversation + "/messages")
                        .body()
                        .at("/items/0/message")
                        .asString();
        assertThat(ada.post(message + "/erasure", "", "If-Match", "\"0\"").status())
                .isEqualTo(200);
        awaitTaken(1);

        var again = receiver.taken().get(0);
        assertThat(again.id()).isEqualTo(receiver.all().get(0).id());
        assertThat(again.event().toString()).doesNotContain("Mondschein");
        assertThat(again.event().at("/data/withheld").asBoolean()).isTrue();
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
