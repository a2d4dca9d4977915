package io.lectern.live.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.live.InMemoryEventFeed;
import io.lectern.live.InMemoryMemberships;
import io.lectern.live.LiveNode;
import io.lectern.live.relay.Envelope;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what can still be sent begins, for those who name no position. */
class PastMessagesTest {
    private final SpaceId space = SpaceId.of("s1");
    private final Channel educators = Channel.educators(space);
    private final InMemoryEventFeed feed = new InMemoryEventFeed();
    private final InMemoryMemberships spaces = new InMemoryMemberships();
    private final LiveNode node =
            new LiveNode(feed, spaces, new ResumeLimits(5, Duration.ofDays(7), 1, 1, 1, Duration.ZERO));
    private final PastMessages pastMessages = node.part(PastMessages.class);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void itIsTheBeginningOfAllWhileThereIsLittle() {
        assertThat(pastMessages.beginning(educators, 0)).isZero();
        publish(5);
        assertThat(pastMessages.beginning(educators, 5)).isZero();
    }

    @Test
    void itIsAsManyMessagesBackAsTheLimitSays() {
        publish(4);
        feed.publish(EventMetadata.in(space, Audience.NOBODY.and(UserId.of("sam"))));
        publish(4);

        assertThat(pastMessages.beginning(educators, 9)).isEqualTo(3);
        assertThat(count(3, 9)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void itIsBehindAllThatIsTooOld(int old) {
        feed.clock = () -> Instant.now().minus(Duration.ofDays(8));
        publish(old);
        feed.clock = Instant::now;
        publish(5 - old);

        var beginning = pastMessages.beginning(educators, 5);
        assertThat(count(beginning, 5)).isEqualTo(5 - old);
        assertThat(feed.addressed(educators, beginning, 5, 1, 0).get(0).index()).isEqualTo(old + 1);
    }

    @Test
    void itIsTheEndOnceAllIsTooOld() {
        feed.clock = () -> Instant.now().minus(Duration.ofDays(8));
        publish(3);

        assertThat(count(pastMessages.beginning(educators, 3), 3)).isZero();
    }

    @Test
    void aReadersRoleInASpaceIsAskedForOnceAPage() {
        var asked = new AtomicInteger();
        spaces.beforeAnswer = asked::incrementAndGet;
        var sam = UserId.of("sam");
        for (var time = 0; time < 10; time++)
            feed.publish("ada", "c-" + time, EventMetadata.in(space, Audience.NOBODY.and(sam)), Map.of());

        var cursor = pastMessages.read(new Topic(Channel.user(sam), Detail.THIN), sam, 0);
        assertThat(correlationIds(cursor.next(10, 6, Integer.MAX_VALUE))).noneMatch(id -> id.startsWith("c-"));
        assertThat(asked).hasValue(1);
        spaces.enrol("sam", space, Role.EDUCATOR);
        assertThat(correlationIds(cursor.next(10, 6, Integer.MAX_VALUE))).containsExactly("c-6", "c-7", "c-8", "c-9");
        assertThat(asked).hasValue(2);
    }

    private static List<String> correlationIds(List<Envelope> page) {
        return page.stream()
                .map(message -> message.json().get("correlationId").asString())
                .toList();
    }

    private int count(long after, long upTo) {
        return feed.addressed(educators, after, upTo, 100, Integer.MAX_VALUE).size();
    }

    private void publish(int times) {
        for (var time = 0; time < times; time++) feed.publish(EventMetadata.in(space, Audience.educators(space)));
    }
}
