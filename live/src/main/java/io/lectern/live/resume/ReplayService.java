package io.lectern.live.resume;

import io.lectern.kernel.feed.Position;
import io.lectern.live.relay.ChannelSubscribers;
import io.lectern.live.relay.Relay;
import io.lectern.live.session.ReplayTurns;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.SubscriptionState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends returning clients what they missed; of one session's subscriptions one after the other. */
@Component
public final class ReplayService {
    private final Relay relay;
    private final PastMessages pastMessages;
    private final ReplayThreads threads;
    private final SubscribeReplies replies;
    private final ResumeLimits limits;
    private final ResumeMetrics metrics;

    ReplayService(
            Relay relay,
            PastMessages pastMessages,
            ReplayThreads threads,
            SubscribeReplies replies,
            ResumeLimits limits,
            ResumeMetrics metrics) {
        this.relay = relay;
        this.pastMessages = pastMessages;
        this.threads = threads;
        this.replies = replies;
        this.limits = limits;
        this.metrics = metrics;
    }

    /** Sends a subscription what it missed, up to its reply, when its turn has come. */
    public void begin(Subscription subscription, ChannelSubscribers subscribers, ReplayTurns turns) {
        var resumeAfter = Objects.requireNonNullElse(subscription.request().resumeAfter(), "");
        var after = pastMessages
                .position(subscription.topic().channel(), resumeAfter)
                .orElse(null);
        turns.acquire(() -> threads.read(() -> start(subscription, subscribers, after, pastMessages.head(), turns)));
    }

    /**
     * On a reader's thread: begins as soon as this node is where its client was and where the store was when it came,
     * for another node may have stored more; if what was missed can be sent.
     */
    private void start(
            Subscription subscription,
            ChannelSubscribers subscribers,
            @Nullable Position after,
            long head,
            ReplayTurns turns)
            throws InterruptedException {
        if (subscription.is(SubscriptionState.CLOSED)) {
            turns.release();
            return;
        }
        var topic = subscription.topic();
        var here = relay.reached();
        var reason = pastMessages.gap(topic.channel(), after, here);
        if (after == null || reason.isPresent()) {
            relay.runBetweenEvents(() -> {
                replies.reset(subscription, subscribers, reason.orElse(ResetReason.UNKNOWN));
                turns.release();
            });
        } else if (Math.max(after.index(), head) > here) {
            threads.readSoon(() -> start(subscription, subscribers, after, head, turns));
        } else {
            var cursor = pastMessages.read(topic, subscription.user(), after.index());
            var pages = new ReplayPages(cursor, topic, limits.page(), metrics);
            new Replay(subscription, subscribers, pages, threads, replies, limits.meanwhile(), turns::release).start();
        }
    }
}
