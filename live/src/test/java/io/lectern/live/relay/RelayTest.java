package io.lectern.live.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.LiveServer;
import io.lectern.live.RecordingConnection;
import io.lectern.live.frame.Payload;
import io.lectern.live.session.SocketConnection;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** The relay with what is around it, on events of a made-up module and without sockets. */
class RelayTest {
    private final SpaceId space = SpaceId.of("s1");
    private final String educators = "/topic/spaces.s1.educators";
    private final String students = "/topic/spaces.s1.students";
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final LiveNode node = new LiveNode(feed, spaces);
    private final Relay relay = node.relay;

    @BeforeEach
    void enrol() {
        spaces.enrol("ada", space, Role.EDUCATOR);
        spaces.enrol("sam", space, Role.STUDENT);
        spaces.enrol("sue", space, Role.STUDENT);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void anEnvelopeSaysWhatTheContractSays() throws Exception {
        feed.publish(EventMetadata.in(space, Audience.members(space)));
        relay.start();
        var ada = subscribe("ada", educators);
        var event =
                feed.publish(EventMetadata.in(space, Audience.educators(space)).with("thing", "t1"));

        var synced = ada.next(0);
        var message = ada.next(1);

        assertThat(synced.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(synced.at("/data").toString())
                .isEqualTo("{\"position\":\"e1.1\",\"last\":\"e1.1\",\"recovered\":false}");
        assertThat(message.toString())
                .isEqualTo("{\"id\":\"" + event.id()
                        + "\",\"type\":\"thing:Happened\",\"stream\":\"thing-1\",\"version\":2,"
                        + "\"position\":\"e1.2\",\"previous\":\"e1.1\",\"timestamp\":\"" + event.timestamp()
                        + "\",\"correlationId\":\"c-1\",\"data\":{\"space\":\"s1\",\"thing\":\"t1\"}}");
    }

    @Test
    void nothingWasBeforeTheFirst() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(0).at("/data/last").isNull()).isTrue();
        assertThat(ada.next(1).at("/previous").isNull()).isTrue();
    }

    @Test
    void fatSendsWhatTheContextDisclosesToThoseReaders() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators + ".fat");
        var sam = subscribe("sam", students + ".fat");
        feed.publish(EventMetadata.in(space, Audience.members(space)));

        assertThat(ada.next(1).at("/data").propertyNames()).containsExactlyInAnyOrder("space", "title", "secret");
        assertThat(sam.next(1).at("/data").propertyNames()).containsExactlyInAnyOrder("space", "title");
    }

    @Test
    void whatNobodyDeclaredIsToldByItsIdsAlone() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators + ".fat");
        feed.publishUndeclared(EventMetadata.in(space, Audience.members(space)));

        assertThat(ada.next(1).at("/data").toString()).isEqualTo("{\"space\":\"s1\"}");
    }

    @Test
    void correlationIdsAreShownToTheirAuthorAndToEducators() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        var sam = subscribe("sam", students);
        var sue = subscribe("sue", students);
        var suesQueue = subscribe("sue", "/user/queue/live");
        var adasQueue = subscribe("ada", "/user/queue/live");
        var audience = Audience.members(space).and(UserId.of("sue")).and(UserId.of("ada"));
        feed.publish("sam", "c-7", EventMetadata.in(space, audience), Map.of());

        var pseudonym = new LiveServer().pseudonyms().of("c-7");
        assertThat(ada.next(1).at("/correlationId").asString()).isEqualTo("c-7");
        assertThat(sam.next(1).at("/correlationId").asString()).isEqualTo("c-7");
        assertThat(adasQueue.next(1).at("/correlationId").asString()).isEqualTo("c-7");
        assertThat(sue.next(1).at("/correlationId").asString()).isEqualTo(pseudonym);
        assertThat(suesQueue.next(1).at("/correlationId").asString()).isEqualTo(pseudonym);
    }

    @Test
    void aStoreThatIsAwayIsWaitedFor() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        ada.next(0);
        feed.away.set(true);
        feed.publish(EventMetadata.in(space, Audience.educators(space)));
        feed.publish(EventMetadata.in(space, Audience.educators(space)));
        feed.away.set(false);

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.1");
        assertThat(ada.next(2).at("/position").asString()).isEqualTo("e1.2");
    }

    @Test
    void anEventThatCannotBeReadIsLeftOut() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        feed.publishUnreadable();
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.2");
    }

    @Test
    void anErrorOfATaskCostsNoEventAfterIt() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        ada.next(0);
        relay.runBetweenEvents(() -> {
            throw new OutOfMemoryError("Of a moment");
        });
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.1");
    }

    @Test
    void anErrorOfTheStoreCostsNoEvent() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        ada.next(0);
        feed.failure.set(new NoClassDefFoundError("Of a moment"));
        feed.publish(EventMetadata.in(space, Audience.educators(space)));
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.1");
        assertThat(ada.next(2).at("/position").asString()).isEqualTo("e1.2");
    }

    @Test
    void anErrorOfOneDeliveryKeepsNoOtherFromTheEventAndNoneHearsItTwice() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        ada.next(0);
        var failing = new FailingConnection();
        node.subscribe(node.session("ada", failing), educators, null);
        failing.sent.acquire();
        failing.failure = new StackOverflowError("Of one client");
        feed.publish(EventMetadata.in(space, Audience.educators(space)));
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.1");
        assertThat(ada.next(2).at("/position").asString()).isEqualTo("e1.2");
        node.catchUp();
        assertThat(ada.messages()).hasSize(3);
    }

    @Test
    void anInterruptOfATaskDoesNotEndIt() throws Exception {
        relay.start();
        var ada = subscribe("ada", educators);
        ada.next(0);
        relay.runBetweenEvents(() -> Thread.currentThread().interrupt());
        feed.publish(EventMetadata.in(space, Audience.educators(space)));

        assertThat(ada.next(1).at("/position").asString()).isEqualTo("e1.1");
    }

    @Test
    void aRoleThatIsLostEndsWhatItAllowedBeforeTheEventItself() throws Exception {
        relay.start();
        var sam = subscribe("sam", students);
        var sue = subscribe("sue", students);
        var samsQueue = subscribe("sam", "/user/queue/live");
        remove("sam");
        feed.publish(EventMetadata.in(space, Audience.members(space)));

        assertThat(sue.next(2).at("/position").asString()).isEqualTo("e1.2");
        assertThat(samsQueue.next(1).at("/type").asString()).isEqualTo("thing:Happened");
        assertThat(sam.next(1).at("/type").asString()).isEqualTo("live:Revoked");
        assertThat(sam.texts).hasSize(2);
    }

    @Test
    void aRoleThatIsLostWhileTheReplyIsDueIsDenied() throws Exception {
        relay.start();
        var sue = subscribe("sue", students);
        sue.next(0);
        spaces.beforeAnswer = () -> {
            remove("sam");
            sue.next(1);
        };
        var sam = subscribe("sam", students);

        assertThat(sam.next(0).at("/type").asString()).isEqualTo("live:Denied");
    }

    @Test
    void aRoleThatIsLostAndGivenAgainWhileTheReplyIsDueIsNotDenied() throws Exception {
        relay.start();
        var sue = subscribe("sue", students);
        sue.next(0);
        spaces.beforeAnswer = () -> {
            remove("sam");
            change("sam", Role.STUDENT);
            sue.next(2);
        };
        var sam = subscribe("sam", students);

        assertThat(sam.next(0).at("/type").asString()).isEqualTo("live:Synced");
        assertThat(sam.next(0).at("/data/position").asString()).isEqualTo("e1.2");
    }

    @Test
    void anotherRoleEndsTheFormerOnesSubscriptions() throws Exception {
        relay.start();
        var sam = subscribe("sam", students);
        sam.next(0);
        change("sam", Role.EDUCATOR);

        assertThat(sam.next(1).at("/type").asString()).isEqualTo("live:Revoked");
    }

    @Test
    void subscriptionsOfTheSameIdShareTheSameText() throws Exception {
        relay.start();
        var sam = subscribe("sam", students);
        var sue = subscribe("sue", students);
        feed.publish(EventMetadata.in(space, Audience.members(space)));
        sam.next(1);
        sue.next(1);

        assertThat(sam.texts.get(1)).isSameAs(sue.texts.get(1));
    }

    private void remove(String user) {
        change(user, null);
    }

    private void change(String user, @Nullable Role role) {
        var change = new MembershipChange(space, UserId.of(user), role);
        feed.publish(EventMetadata.in(space, Audience.members(space).and(UserId.of(user)))
                .withMembership(change));
    }

    private RecordingConnection subscribe(String name, String destination) throws InterruptedException {
        return node.subscribe(name, destination, null);
    }

    /** A connection that fails when it is told to. */
    private static final class FailingConnection implements SocketConnection {
        final Semaphore sent = new Semaphore(0);
        volatile @Nullable Error failure;

        @Override
        public void send(Payload message, Consumer<@Nullable Throwable> done) {
            if (failure != null) throw failure;
            sent.release();
            done.accept(null);
        }

        @Override
        public void ping(Consumer<@Nullable Throwable> done) {
            done.accept(null);
        }

        @Override
        public void close(CloseStatus status) {}
    }
}
