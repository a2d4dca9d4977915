package io.lectern.live.stomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.UserId;
import io.lectern.live.SocketTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscribeReplyTest extends SocketTest {
    private static final Duration A_WHILE = Duration.ofMillis(200);

    @BeforeEach
    void enrol() {
        enrolled();
    }

    @Test
    void whoHasTheRoleIsSyncedAndReceivesFromThenOn() {
        feed.publish(toEducators());
        var received = connect(ada).subscribe(educators);
        var reply = received.next();
        var event = feed.publish(toEducators());

        assertThat(reply.at("/type").asString()).isEqualTo("live:Synced");
        assertThat(reply.at("/data/recovered").asBoolean()).isFalse();
        var told = received.nextFrame();
        assertThat(told.headers())
                .containsEntry("destination", educators)
                .containsEntry("position", "e1." + event.index())
                .containsEntry("content-type", "application/json")
                .containsEntry("content-length", "" + told.body().getBytes().length)
                .containsKey("message-id");
        assertThat(told.json().at("/previous")).isEqualTo(reply.at("/data/last"));
    }

    @Test
    void foreignAndUnknownSpacesAreDeniedAlikeAndTheSessionLivesOn() {
        var client = connect(sam);
        var foreign = client.subscribe(educators).next();
        var unknown = client.subscribe("/topic/spaces.nowhere.students").next();
        var own = client.subscribe(students).synced();
        feed.publish(toMembers());

        assertThat(foreign.at("/type").asString()).isEqualTo("live:Denied");
        assertThat(foreign.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(unknown.at("/data")).isEqualTo(foreign.at("/data"));
        assertThat(own.next().at("/type").asString()).isEqualTo("thing:Happened");
    }

    @Test
    void whatIsForEducatorsReachesNoStudent() {
        var client = connect(sam);
        var denied = client.subscribe(educators + ".fat");
        var own = client.subscribe(students).synced();
        var fat = client.subscribe(students + ".fat").synced();
        denied.next();
        feed.publish(toEducators());
        feed.publish(toMembers());

        assertThat(own.next().at("/previous").isNull()).isTrue();
        assertThat(fat.next().at("/data/secret").isMissingNode()).isTrue();
        assertThat(denied.poll(A_WHILE)).isEmpty();
        assertThat(own.poll(A_WHILE)).isEmpty();
    }

    @Test
    void theOwnQueueReceivesWhatIsForOneselfAlone() {
        var sams = connect(sam).subscribe("/user/queue/live.fat").synced();
        var adas = connect(ada).subscribe("/user/queue/live.fat").synced();
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of(sam))));

        assertThat(sams.next().at("/data/title").asString()).isEqualTo("A title");
        assertThat(adas.poll(A_WHILE)).isEmpty();
    }

    @Test
    void twoSubscribersOfOtherIdsReceiveTheSame() {
        var first = connect(ada).subscribeAs("one", educators).synced();
        var second = connect(ada).subscribeAs("two", educators).synced();
        feed.publish(toEducators());

        var frame = first.nextFrame();
        assertThat(frame.headers()).containsEntry("subscription", "one");
        assertThat(second.nextFrame().body()).isEqualTo(frame.body());
    }

    @Test
    void anIdThatNeedsEscapesComesBackAsItIs() {
        var client = connect(ada);
        client.send("SUBSCRIBE\nid:a\\cb\\nc\\\\d\ndestination:" + educators + "\n\n\0");

        client.subscription("a:b\nc\\d").synced();
    }

    @Test
    void receiptsComeWithTheReplyAndWithTheEnd() {
        var client = connect(ada);
        client.subscribe(educators, "receipt:r\\c1").synced();
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r:1");
        var denied = client.subscribe(students, "receipt:r2");
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r2");
        assertThat(denied.next().at("/type").asString()).isEqualTo("live:Denied");
        denied.unsubscribe("receipt:r3");
        assertThat(client.frame().headers()).containsEntry("receipt-id", "r3");
        client.send("DISCONNECT\nreceipt:r4\n\n\0");

        assertThat(client.frame().headers()).containsEntry("receipt-id", "r4");
        assertThat(client.closeCode()).isEqualTo(1000);
    }

    @Test
    void nothingComesAfterUnsubscribingAndTheIdIsFreeAgain() {
        var client = connect(ada);
        var witness = connect(ada).subscribe(educators).synced();
        var first = client.subscribeAs("x", educators).synced();
        first.unsubscribe("receipt:gone");
        client.frame();
        feed.publish(toEducators());
        witness.next();
        var again = client.subscribeAs("x", educators).synced();
        feed.publish(toEducators());

        assertThat(again.next().at("/type").asString()).isEqualTo("thing:Happened");
        assertThat(again.poll(A_WHILE)).isEmpty();
    }

    @Test
    void aLostRoleIsRevokedAtOnceAndTheSessionLivesOn() {
        var client = connect(sam);
        var thin = client.subscribe(students).synced();
        var fat = client.subscribe(students + ".fat").synced();
        var queue = client.subscribe("/user/queue/live").synced();
        var adas = connect(ada).subscribe(educators).synced();
        spaces.remove(sam, space);
        var recorded = EventMetadata.in(space, Audience.members(space).and(UserId.of(sam)));
        feed.publish(recorded.withMembership(new MembershipChange(space, UserId.of(sam), null)));
        feed.publish(toMembers());

        assertThat(thin.next().at("/type").asString()).isEqualTo("live:Revoked");
        assertThat(fat.next().at("/type").asString()).isEqualTo("live:Revoked");
        assertThat(queue.next().at("/type").asString()).isEqualTo("thing:Happened");
        assertThat(adas.next(2)).hasSize(2);
        assertThat(thin.poll(A_WHILE)).isEmpty();
        spaces.enrol(sam, space, Role.STUDENT);
        client.subscribeAs(thin.id(), students).synced();
    }

    @Test
    void aClosedConnectionLeavesNothingBehind() {
        var client = connect(sam);
        client.subscribe(students).synced();
        client.close();

        await().until(() -> sessions.all().stream()
                .noneMatch(session -> session.user().equals(java.util.Optional.of(UserId.of(sam)))));
    }
}
