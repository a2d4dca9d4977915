package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.RecordingConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a client is sent that comes back, on events of a made-up module and without sockets. */
class ReplayTest {
    private static final int SOME_PAGES = 350;
    private static final long A_MILLISECOND = 1_000_000;

    private final SpaceId space = SpaceId.of("s1");
    private final String educators = "/topic/spaces.s1.educators";
    private final String students = "/topic/spaces.s1.students";
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final LiveNode node = new LiveNode(feed, spaces);

    @BeforeEach
    void enrol() {
        spaces.enrol("ada", space, Role.EDUCATOR);
        spaces.enrol("sam", space, Role.STUDENT);
        spaces.enrol("sue", space, Role.STUDENT);
        node.relay.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatWasMissedComesFirstThenTheReplyThenWhatHappens() throws Exception {
        publishToEducators(4);
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of("sam"))));
        node.catchUp();
        var ada = node.subscribe("ada", educators, "e1.2");
        ada.next(2);
        publishToEducators(1);
        ada.next(3);

        assertThat(ada.messages())
                .extracting(ReplayTest::summary)
                .containsExactly("e1.3 after e1.2", "e1.4 after e1.3", "live:Synced", "e1.6 after e1.4");
        assertThat(ada.next(2).at("/data").toString())
                .isEqualTo("{\"position\":\"e1.5\",\"last\":\"e1.4\",\"recovered\":true}");
    }

    @Test
    void whoMissedNothingIsToldSo() throws Exception {
        publishToEducators(2);
        node.catchUp();
        var ada = node.subscribe("ada", educators, "e1.2");
        var sam = node.subscribe("sam", students, "e1.0");

        assertThat(ada.next(0).at("/data/recovered").asBoolean()).isTrue();
        assertThat(sam.next(0).at("/data").toString())
                .isEqualTo("{\"position\":\"e1.2\",\"last\":null,\"recovered\":true}");
    }

    @Test
    void itIsToldExactlyAsItWasToldLive() throws Exception {
        var destinations = List.of(students, students + ".fat", "/user/queue/live", "/user/queue/live.fat");
        for (var reader : List.of("sam", "sue")) {
            var after = "e1." + feed.head();
            var live = destinations.stream()
                    .map(destination -> subscribe(reader, destination))
                    .toList();
            live.forEach(connection -> connection.next(0));
            var both = Audience.members(space).and(UserId.of("sam")).and(UserId.of("sue"));
            feed.publish(
                    "sam",
                    "c-1",
                    EventMetadata.in(space, both).with("thing", "t"),
                    Map.of("title", "T", "secret", "S"));
            feed.publish("ada", "c-2", EventMetadata.in(space, both), Map.of("title", "T"));
            live.forEach(connection -> connection.next(2));
            for (var i = 0; i < destinations.size(); i++) {
                var again = node.subscribe(reader, destinations.get(i), after);
                again.next(2);
                assertThat(again.messages().subList(0, 2))
                        .isEqualTo(live.get(i).messages().subList(1, 3));
            }
        }
    }

    @Test
    void whatWasAddressedToAGroupIsToldToWhoeverBelongsToItNow() throws Exception {
        change("sam", null);
        feed.publish(EventMetadata.in(space, Audience.members(space)));
        feed.publish(EventMetadata.in(space, Audience.educators(space)));
        change("sam", Role.STUDENT);
        node.catchUp();
        var sam = node.subscribe("sam", students, "e1.1");
        sam.next(2);

        assertThat(sam.messages())
                .extracting(ReplayTest::summary)
                .containsExactly("e1.2 after e1.1", "e1.4 after e1.2", "live:Synced");
    }

    @Test
    void whoLostTheRoleWhileAwayIsDenied() throws Exception {
        feed.publish(EventMetadata.in(space, Audience.members(space)));
        change("sam", null);
        var sam = node.subscribe("sam", students, "e1.0");
        var ada = node.subscribe("ada", educators, "e1.0");

        assertThat(sam.next(0).at("/type").asString()).isEqualTo("live:Denied");
        ada.next(2);
        assertThat(sam.texts).hasSize(1);
    }

    @Test
    void aRoleThatIsLostMeanwhileEndsItWithALastWord() throws Exception {
        publishToMembers(SOME_PAGES);
        node.catchUp();
        var sam = new RecordingConnection();
        sam.hold();
        node.subscribe(node.session("sam", sam), students, "e1.0");
        await().until(sam::holds);
        var first = sam.messages().size();
        change("sam", null);
        publishToMembers(1);
        node.catchUp();
        sam.release();
        await().until(() ->
                summary(sam.messages().get(sam.messages().size() - 1)).equals("live:Revoked"));
        node.catchUp();

        assertThat(first).isLessThan(SOME_PAGES);
        assertThat(sam.messages()).hasSize(first + 1);
    }

    @Test
    void whatHappensMeanwhileFollowsInOrderAndOnce() throws Exception {
        publishToEducators(SOME_PAGES);
        node.catchUp();
        var ada = new RecordingConnection();
        ada.hold();
        node.subscribe(node.session("ada", ada), educators, "e1.0");
        await().until(ada::holds);
        publishToEducators(5);
        node.catchUp();
        ada.release();
        ada.next(SOME_PAGES + 5);
        publishToEducators(1);
        ada.next(SOME_PAGES + 6);

        assertChained(ada.messages(), SOME_PAGES + 6);
    }

    @Test
    void moreThanCanBeKeptMeanwhileIsReadFromTheStoreAgain() throws Exception {
        publishToEducators(SOME_PAGES);
        node.catchUp();
        var ada = new RecordingConnection();
        ada.hold();
        node.subscribe(node.session("ada", ada), educators, "e1.0");
        await().until(ada::holds);
        feed.publish(
                "ada",
                "c".repeat(LiveNode.PROMISED.meanwhile()),
                EventMetadata.in(space, Audience.educators(space)),
                Map.of());
        publishToEducators(SOME_PAGES);
        node.catchUp();
        ada.release();
        ada.next(2 * SOME_PAGES + 1);

        assertChained(ada.messages(), 2 * SOME_PAGES + 1);
    }

    @Test
    void eventsThatNeverPauseAreCaughtUpWith() throws Exception {
        publishToEducators(SOME_PAGES);
        var busy = new CountDownLatch(1);
        var publisher = new Thread(() -> {
            while (busy.getCount() > 0) {
                publishToEducators(1);
                LockSupport.parkNanos(A_MILLISECOND);
            }
        });
        publisher.start();
        try {
            var ada = node.subscribe("ada", educators, "e1.0");
            await().until(() -> ada.texts.stream().anyMatch(text -> text.contains("live:Synced")));
            busy.countDown();
            publisher.join();
            var all = (int) feed.head();
            await().until(() -> ada.messages().size() > all);
            assertChained(ada.messages(), all);
        } finally {
            busy.countDown();
        }
    }

    @Test
    void aNodeThatIsBehindTheOneBeforeWaitsUntilItIsThere() throws Exception {
        publishToEducators(2);
        var stuck = new CountDownLatch(1);
        node.relay.runBetweenEvents(() -> awaitUninterrupted(stuck));
        publishToEducators(2);
        var ada = node.subscribe("ada", educators, "e1.4");
        stuck.countDown();

        assertThat(ada.next(0).at("/data").toString())
                .isEqualTo("{\"position\":\"e1.4\",\"last\":\"e1.4\",\"recovered\":true}");
        publishToEducators(1);
        assertThat(summary(ada.next(1))).isEqualTo("e1.5 after e1.4");
    }

    @Test
    void aStoreThatIsAwayIsWaitedFor() throws Exception {
        publishToEducators(SOME_PAGES);
        node.catchUp();
        var ada = new RecordingConnection();
        ada.hold();
        node.subscribe(node.session("ada", ada), educators, "e1.0");
        await().until(ada::holds);
        var tried = new AtomicInteger();
        feed.beforeReading = tried::incrementAndGet;
        feed.away.set(true);
        ada.release();
        await().until(() -> tried.get() > 0);
        feed.away.set(false);
        ada.next(SOME_PAGES);

        assertChained(ada.messages(), SOME_PAGES);
    }

    @Test
    void anEventThatCannotBeReadIsLeftOut() throws Exception {
        publishToEducators(1);
        feed.publishUnreadable();
        publishToEducators(1);
        node.catchUp();
        var ada = node.subscribe("ada", educators, "e1.0");
        ada.next(2);

        assertThat(ada.messages())
                .extracting(ReplayTest::summary)
                .containsExactly("e1.1 after null", "e1.3 after e1.1", "live:Synced");
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertChained(List<JsonNode> messages, int last) {
        var events = messages.stream()
                .map(ReplayTest::summary)
                .filter(message -> !message.startsWith("live:"))
                .toList();
        var expected = IntStream.rangeClosed(1, last)
                .mapToObj(index -> "e1." + index + " after " + (index == 1 ? "null" : "e1." + (index - 1)))
                .toList();
        assertThat(events).isEqualTo(expected);
        assertThat(messages)
                .filteredOn(message -> summary(message).equals("live:Synced"))
                .hasSize(1);
    }

    private static String summary(JsonNode message) {
        return message.has("position")
                ? message.at("/position").asString() + " after "
                        + message.at("/previous").asString("null")
                : message.at("/type").asString();
    }

    private RecordingConnection subscribe(String name, String destination) {
        try {
            return node.subscribe(name, destination, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String user, Role role) {
        if (role == null) spaces.remove(user, space);
        else spaces.enrol(user, space, role);
        var change = new MembershipChange(space, UserId.of(user), role);
        feed.publish(EventMetadata.in(space, Audience.members(space).and(UserId.of(user)))
                .withMembership(change));
    }

    private void publishToEducators(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.educators(space)));
    }

    private void publishToMembers(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.members(space)));
    }
}
