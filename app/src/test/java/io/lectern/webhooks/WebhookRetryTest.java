package io.lectern.webhooks;

import static io.lectern.webhooks.TestWebhook.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.webhooks.Receiver.Delivered;
import io.lectern.webhooks.Receiver.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is sent again, and in which order. What fails is tried again six times, for less than four seconds in all. */
class WebhookRetryTest extends WithReceiver {

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
                Receiver.awaitEnd(end);
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

        var reversed = "{'from':'2026-02-02T00:00:00Z','to':'2026-02-01T00:00:00Z'}";
        assertThat(webhook.post("replay", reversed).status()).isEqualTo(400);

        var from = "{'from':'%s'}".formatted(events.get(3).get("time").asString());
        assertThat(webhook.post("replay", from).status()).isEqualTo(202);
        await().until(() -> receiver.taken().size() == 9);
        assertThat(versions(receiver.taken(), stream)).endsWith(4L, 3L, 4L);
    }

    @Test
    void aReplayLeavesWhatStillWaitsInItsOrder() {
        var stream = stream();
        receiver.answering(each -> new Reply(503, Map.of("Retry-After", "2"), ""));
        var webhook = register(receiver, "");
        push(List.of(stream, stream, stream, stream));
        await().until(() -> webhook.deliveries("&state=retrying").size() == 1
                && webhook.deliveries("").size() == 4);
        var waiting = webhook.deliveries("");
        receiver.answering(each -> Reply.of(200));

        var first = waiting.get(0).get("position").asString();
        var second = waiting.get(1).get("position").asString();
        assertThat(webhook.post("replay", "{'from':'" + first + "','to':'" + second + "'}")
                        .status())
                .isEqualTo(202);

        await().until(() -> receiver.taken().size() == 6);
        assertThat(versions(receiver.taken(), stream)).containsExactly(0L, 1L, 2L, 3L, 0L, 1L);
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
}
