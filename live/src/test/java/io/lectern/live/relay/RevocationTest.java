package io.lectern.live.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.EventMetadata.MembershipChange;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.RecordingConnection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a role is lost at the same place on every node, whatever comes around it. */
class RevocationTest {
    private static final int MANY = 400;

    private final SpaceId space = SpaceId.of("s1");
    private final String students = "/topic/spaces.s1.students";
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final List<LiveNode> nodes = List.of(new LiveNode(feed, spaces), new LiveNode(feed, spaces));

    @BeforeEach
    void enrol() {
        spaces.enrol("sam", space, Role.STUDENT);
        spaces.enrol("sue", space, Role.STUDENT);
        nodes.forEach(node -> node.relay.start());
    }

    @AfterEach
    void stop() {
        nodes.forEach(LiveNode::close);
    }

    @Test
    void everyNodeSendsAllThatWasBeforeAndNothingThatCameAfter() throws Exception {
        var sams = new ArrayList<RecordingConnection>();
        var sues = new ArrayList<RecordingConnection>();
        for (var node : nodes) {
            sams.add(node.subscribe("sam", students, null));
            sues.add(node.subscribe("sue", students, null));
        }
        for (var connection : sams) connection.next(0);
        for (var connection : sues) connection.next(0);
        publish(MANY);
        var lost = remove("sam");
        publish(MANY);

        for (var sue : sues)
            assertThat(sue.next(2 * MANY + 1).at("/previous").asString()).isEqualTo("e1." + (2 * MANY));
        for (var sam : sams) {
            assertThat(sam.next(MANY + 1).at("/type").asString()).isEqualTo("live:Revoked");
            assertThat(sam.next(MANY).at("/position").asString()).isEqualTo("e1." + (lost.index() - 1));
            assertThat(sam.messages()).hasSize(MANY + 2);
        }
    }

    @Test
    void whoComesAfterTheRoleIsLostIsDeniedAlsoWhereTheNodeDoesNotKnowYet() throws Exception {
        remove("sam");
        for (var node : nodes) {
            assertThat(node.subscribe("sam", students, null).next(0).at("/type").asString())
                    .isEqualTo("live:Denied");
            assertThat(node.subscribe("sam", students, "e1.0")
                            .next(0)
                            .at("/type")
                            .asString())
                    .isEqualTo("live:Denied");
        }
    }

    @Test
    void whoIsBroughtUpToDateWhileTheRoleIsLostReceivesNothingAfter() throws Exception {
        publish(MANY);
        for (var node : nodes) node.catchUp();
        var connections = new ArrayList<RecordingConnection>();
        for (var node : nodes) {
            for (var n = 0; n < 10; n++) connections.add(node.subscribe("sam", students, "e1.0"));
        }
        var lost = remove("sam");
        publish(MANY);

        for (var connection : connections) {
            await().until(() ->
                    connection.texts.get(connection.texts.size() - 1).contains("live:Revoked")
                            || connection.texts.get(connection.texts.size() - 1).contains("live:Denied"));
        }
        for (var node : nodes) node.subscribe("sue", students, null).next(0);
        assertThat(connections).allSatisfy(connection -> {
            var messages = connection.messages();
            assertThat(messages)
                    .filteredOn(message -> message.has("position"))
                    .allSatisfy(message -> assertThat(Long.parseLong(
                                    message.at("/position").asString().substring(3)))
                            .isLessThan(lost.index()));
            assertThat(messages.get(messages.size() - 1).at("/type").asString()).isIn("live:Revoked", "live:Denied");
        });
    }

    private StoredEvent remove(String user) {
        spaces.remove(user, space);
        var change = new MembershipChange(space, UserId.of(user), null);
        return feed.publish(EventMetadata.in(space, Audience.members(space).and(UserId.of(user)))
                .withMembership(change));
    }

    private void publish(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.members(space)));
    }
}
