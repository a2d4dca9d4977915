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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a client whose role changes while it is sent what it missed. */
class ReplayRolesTest {
    private static final int SOME_PAGES = 350;

    private final SpaceId space = SpaceId.of("s1");
    private final String educators = "/topic/spaces.s1.educators";
    private final String students = "/topic/spaces.s1.students";
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final LiveNode node = new LiveNode(feed, spaces);
    private final RecordingConnection sam = new RecordingConnection();

    @BeforeEach
    void beginReplay() throws Exception {
        spaces.enrol("sam", space, Role.STUDENT);
        node.relay.start();
        publishToMembers(SOME_PAGES);
        node.catchUp();
        sam.hold();
        node.subscribe(node.session("sam", sam), students, "e1.0");
        await().until(sam::holds);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whoBecomesAnEducatorIsToldNoMoreOfWhatStudentsReceive() throws Exception {
        change(Role.EDUCATOR);
        assertEnded();

        var taught = node.subscribe("sam", educators, "e1." + SOME_PAGES);
        taught.next(1);
        assertThat(taught.messages())
                .extracting(ReplayRolesTest::type)
                .containsExactly("thing:Happened", "live:Synced");
    }

    @Test
    void aRoleThatIsGivenBackDoesNotBringBackWhatEndedWithIt() throws Exception {
        change(null);
        change(Role.STUDENT);
        publishToMembers(1);
        var received = assertEnded();

        var again = node.subscribe("sam", students, "e1." + received);
        var last = SOME_PAGES + 3;
        again.next(last - received);
        assertThat(again.messages().subList(0, last - received))
                .extracting(message -> message.at("/previous").asString() + " "
                        + message.at("/position").asString())
                .startsWith("e1.%s e1.%s".formatted(received, received + 1))
                .endsWith("e1.%s e1.%s".formatted(last - 1, last))
                .doesNotHaveDuplicates();
    }

    /** Says how many messages were sent before the last one. */
    private int assertEnded() throws Exception {
        var received = sam.messages().size();
        node.catchUp();
        sam.release();
        await().until(() -> type(sam.messages().get(sam.messages().size() - 1)).equals("live:Revoked"));
        node.catchUp();
        assertThat(received).isPositive().isLessThan(SOME_PAGES);
        assertThat(sam.messages()).hasSize(received + 1);
        return received;
    }

    private void change(@Nullable Role role) {
        if (role == null) spaces.remove("sam", space);
        else spaces.enrol("sam", space, role);
        var change = new MembershipChange(space, UserId.of("sam"), role);
        feed.publish(EventMetadata.in(space, Audience.members(space)).withMembership(change));
    }

    private void publishToMembers(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.members(space)));
    }

    private static String type(JsonNode message) {
        return message.at("/type").asString();
    }
}
