package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Limit;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed for clients without a socket, read on from each position. */
class LiveFeedTest {
    private final SpaceId space = SpaceId.of("s1");
    private final UserId sam = UserId.of("sam");
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final LiveNode node = new LiveNode(feed, spaces, LiveNode.PROMISED, LiveFeedTest::unlessUnreadable);
    private final LiveFeedController controller = node.part(LiveFeedController.class);

    @AfterEach
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void oneThatCannotBeReadHidesNoneBehindIt(int limit) {
        for (var id : List.of("c-0", "unreadable", "c-2", "c-3")) publish(id);

        assertThat(readOn(limit)).containsExactly("shown c-0", "shown c-2", "shown c-3");
    }

    @Test
    void theLastPartStandsAtTheEndOfTheStore() {
        publish("c-0");
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of("sue"))));

        assertThat(part("", 2).position()).isEqualTo("e1.2");
        assertThat(part("", 1).position()).isEqualTo("e1.1");
    }

    private List<String> readOn(int limit) {
        var ids = new ArrayList<String>();
        var part = part("", limit);
        while (!part.items().isEmpty()) {
            for (var item : part.items()) ids.add(item.get("correlationId").asString());
            part = part(part.position(), limit);
        }
        return ids;
    }

    private FeedPart part(String after, int limit) {
        return (FeedPart) controller.read("/user/queue/live", after, null, null, new Limit(limit), sam);
    }

    private void publish(String correlationId) {
        feed.publish("ada", correlationId, EventMetadata.in(space, Audience.NOBODY.and(sam)), Map.of());
    }

    private static String unlessUnreadable(String id) {
        if (id.equals("unreadable")) throw new IllegalStateException("This cannot be read");
        return "shown " + id;
    }
}
