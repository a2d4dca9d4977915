package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.live.SocketTest;
import io.lectern.live.client.Subscription;
import io.lectern.live.relay.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Coming back, on real sockets. */
class ResumeTest extends SocketTest {
    @Autowired
    private Relay relay;

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void whoComesBackReceivesEverythingOnceAndInOrder() {
        var all = connect(ada).subscribe(educators).synced();
        var first = connect(ada);
        var received = new ArrayList<>(List.of(first.subscribe(educators).next()));
        var position = received.get(0).at("/data/position").asString();
        for (var cut = 0; cut < 10; cut++) {
            for (var n = 0; n < 30; n++) feed.publish(toEducators());
            var client = connect(ada);
            var back = client.subscribe(educators, "resume-after:" + position, "receipt:r" + cut);
            for (var n = 0; n < 30; n++) feed.publish(toMembers());
            for (var n = 0; n < 20 + cut * 5; n++) received.add(back.next());
            position = lastPosition(received);
            client.close();
        }
        awaitRelay();
        var end = connect(ada).subscribe(educators, "resume-after:" + position);
        received.addAll(upToReply(end));

        assertThat(events(received)).isEqualTo(all.next(600));
    }

    @Test
    void theReceiptComesWithTheReply() {
        for (var n = 0; n < 10; n++) feed.publish(toEducators());
        awaitRelay();
        var client = connect(ada);
        var back = client.subscribe(educators, "resume-after:e1.0", "receipt:r1");

        assertThat(upToReply(back)).hasSize(11);
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r1");
    }

    @Test
    void whoseRoleIsLostIsDeniedAndReceivesNothingOfWhatWasMissed() {
        feed.publish(toMembers());
        spaces.remove(sam, space);
        var client = connect(sam);
        var denied = client.subscribe(students, "resume-after:e1.0");

        assertThat(denied.next().at("/type").asString()).isEqualTo("live:Denied");
        assertThat(client.subscribe("/user/queue/live", "resume-after:e1.0")
                        .next()
                        .at("/data/recovered")
                        .asBoolean())
                .isTrue();
        assertThat(denied.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void whoGoesWhileItIsToldLeavesTheIdFree() {
        for (var n = 0; n < 500; n++) feed.publish(toEducators());
        var client = connect(ada);
        var before = feed.publish(toMembers());
        client.subscribeAs("x", educators, "resume-after:e1.0").unsubscribe("receipt:gone");
        assertThat(client.frame().headers()).containsEntry("receipt-id", "gone");
        client.subscribeAs("x", educators, "resume-after:e1." + before.index(), "receipt:back");

        assertThat(client.frame().headers()).containsEntry("receipt-id", "back");
    }

    private void awaitRelay() {
        await().until(() -> relay.reached() == feed.head());
    }

    private static List<JsonNode> upToReply(Subscription subscription) {
        var messages = new ArrayList<JsonNode>();
        do messages.add(subscription.next());
        while (!messages.get(messages.size() - 1).at("/type").asString().equals("live:Synced"));
        return messages;
    }

    private static List<JsonNode> events(List<JsonNode> messages) {
        return messages.stream().filter(message -> message.has("position")).toList();
    }

    private static String lastPosition(List<JsonNode> messages) {
        var last = messages.get(messages.size() - 1);
        return last.at(last.has("position") ? "/position" : "/data/position").asString();
    }
}
