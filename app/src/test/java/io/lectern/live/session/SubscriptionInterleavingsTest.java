package io.lectern.live.session;

import io.lectern.interleaving.Interleavings;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.id.UserId;
import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic.Detail;
import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/** A subscription that was closed stays closed, whatever the relay does then; see {@link Interleavings} for replay. */
class SubscriptionInterleavingsTest {

    @Test
    void whatIsClosedStaysClosed() {
        Interleavings.search(OneSubscription.class);
    }

    /** What the relay does with a subscription whose session ends. */
    public static class OneSubscription {
        private static final MessageFrame REPLY = new MessageFrame("/user/queue/live", "m", null, "{}");
        private static final Topic OWN = new Topic(new Channel(Channel.Kind.USER, "ben"), Detail.THIN);

        private final SendQueue queue = new SendQueue(new StepwiseConnection(), 10_000, () -> {});
        private final Subscription subscription = new Subscription(
                new SessionOutput(queue, () -> {}),
                new SubscribeRequest(UserId.of("ben"), "1", OWN, null, null),
                closed -> {});
        private boolean isClosed;

        @Operation(nonParallelGroup = "session")
        public void close() {
            isClosed = true;
            subscription.close();
        }

        @Operation(nonParallelGroup = "relay")
        public void noteRole() {
            subscription.noteRole(true);
            subscription.noteRole(false);
        }

        @Operation(nonParallelGroup = "relay")
        public void accept() {
            if (subscription.is(SubscriptionState.PENDING)) subscription.accept(REPLY);
        }

        @Operation(nonParallelGroup = "relay")
        public void replay() {
            subscription.recover();
            if (!subscription.is(SubscriptionState.RECOVERING)) return;
            subscription.replay(List.of(REPLY), () -> {});
            subscription.recovered(REPLY);
        }

        @Validate
        public void judge() {
            if (isClosed && !subscription.is(SubscriptionState.CLOSED)) throw new AssertionError("it was opened again");
        }
    }
}
