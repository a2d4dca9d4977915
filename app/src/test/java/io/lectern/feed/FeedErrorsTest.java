package io.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.RunningLectern;
import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.id.ServiceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.async.DeferredResult;

/** Whoever waits is answered, whatever it is that fails meanwhile. */
class FeedErrorsTest extends RunningLectern {
    private static final Service DATA = new Service(ServiceId.of("data"), Set.of("lectern:read"), Set.of());

    @Autowired
    private EventFeed feed;

    @Autowired
    private ServiceFeed events;

    @Autowired
    private CloudEvents cloudEvents;

    @Autowired
    private WaitingRequests waiting;

    @Test
    void anErrorEndsWhatIsHeld() {
        var held = new HeldAnswers(new Unreadable(), waiting);
        var soon = new TokenValidity(Instant.now().plusSeconds(20), () -> true);
        var empty = new FeedPage(List.of(), "", feed.head());

        DeferredResult<Object> answer = held.hold(DATA, new FeedFilter(null, null), empty, 1, soon);
        space();

        await().until(answer::hasResult);
        assertThat(answer.getResult()).isInstanceOf(StackOverflowError.class);
        waiting.remove(answer);
    }

    private final class Unreadable extends FeedReader {
        Unreadable() {
            super(feed, events, cloudEvents);
        }

        @Override
        FeedPage read(Service service, FeedFilter filter, long after, long upTo, int limit, int bytes) {
            throw new StackOverflowError();
        }
    }
}
