package io.lectern.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.SocketTest;
import io.lectern.live.client.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrderTest extends SocketTest {
    private static final int MANY = 1000;
    private static final int WITHIN_THE_BUDGET = 250;
    private static final int SESSIONS = 5;
    private static final int OF_A_SESSION = 60;
    private static final int ROUNDS = 10;

    /** So few that what a session hears of them may wait for it all at once. */
    private static final int OF_A_ROUND = 6;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void aThousandEventsArriveOnceEachInTheOrderOfTheStore() {
        var received = connect(ada).subscribe(educators).synced();
        var published = new ArrayList<Long>();
        var messages = new ArrayList<JsonNode>();
        while (published.size() < MANY) {
            for (var i = 0; i < WITHIN_THE_BUDGET; i++) {
                published.add(
                        feed.publish(i % 3 == 0 ? toMembers() : toEducators()).index());
            }
            messages.addAll(received.next(WITHIN_THE_BUDGET));
        }
        assertThat(positions(messages))
                .containsExactlyElementsOf(
                        published.stream().map(index -> "e1." + index).toList());
        assertChained(messages);
    }

    @Test
    void whoSubscribesWhileEventsComeMissesNothingAndReceivesNothingTwice() {
        var all = connect(ada).subscribe(educators).synced();
        var late = new ArrayList<Subscription>();
        var received = new ArrayList<List<JsonNode>>();
        var whole = new ArrayList<String>();
        while (whole.size() < MANY) {
            var publishing = CompletableFuture.runAsync(() -> {
                for (var i = 0; i < WITHIN_THE_BUDGET; i++) feed.publish(toEducators());
            });
            for (var i = 0; i < 4; i++) {
                late.add(connect(ada).subscribe(educators));
                received.add(new ArrayList<>());
            }
            publishing.join();
            whole.addAll(positions(all.next(WITHIN_THE_BUDGET)));
            for (var i = 0; i < late.size(); i++) readTo(whole.get(whole.size() - 1), late.get(i), received.get(i));
        }

        for (var frames : received) {
            var from = whole.indexOf(frames.get(0).at("/data/last").asString()) + 1;
            var messages = frames.subList(1, frames.size());
            assertThat(positions(messages)).containsExactlyElementsOf(whole.subList(from, MANY));
            assertChained(messages);
        }
    }

    /** So many that several threads share the work on an event that comes alone. */
    @Test
    void eachOfManySubscriptionsReceivesEveryEventOnceInOrder() {
        var all = new ArrayList<Subscription>();
        for (var session = 0; session < SESSIONS; session++) {
            var client = connect(ada);
            for (var number = 0; number < OF_A_SESSION; number++)
                all.add(client.subscribe(number % 2 == 0 ? educators : educators + ".fat")
                        .synced());
        }
        var witness = connect(ada).subscribe(educators).synced();
        for (var round = 0; round < ROUNDS; round++) {
            var published = new ArrayList<String>();
            for (var event = 0; event < OF_A_ROUND; event++) {
                published.add("e1." + feed.publish(toEducators()).index());
                if (event % 3 != 0)
                    assertThat(witness.next().at("/type").asString()).isEqualTo("thing:Happened");
            }
            for (var subscription : all)
                assertThat(positions(subscription.next(OF_A_ROUND))).containsExactlyElementsOf(published);
        }
        for (var subscription : all)
            assertThat(subscription.poll(Duration.ZERO)).isEmpty();
    }

    /** Reads the reply and the events up to one, which may be the one that the reply names. */
    private static void readTo(String last, Subscription subscription, List<JsonNode> received) {
        while (received.isEmpty() || !last.equals(reached(received.get(received.size() - 1))))
            received.add(subscription.next());
    }

    private static String reached(JsonNode message) {
        return message.has("position")
                ? message.at("/position").asString()
                : message.at("/data/last").asString();
    }

    private static List<String> positions(List<JsonNode> messages) {
        return messages.stream()
                .map(message -> message.at("/position").asString())
                .toList();
    }

    private static void assertChained(List<JsonNode> messages) {
        for (var i = 1; i < messages.size(); i++) {
            assertThat(messages.get(i).at("/previous"))
                    .isEqualTo(messages.get(i - 1).at("/position"));
        }
    }
}
