package io.lectern.live.resume;

import io.lectern.live.relay.ChannelSubscribers;
import io.lectern.live.session.Subscription;
import io.lectern.live.session.SubscriptionState;

/**
 * How one subscription is sent what it missed. The relay says up to where; a reader sends that part, page by page as
 * the client takes it, while what happens then is kept; then it is the relay's turn again. If more happened than could
 * be kept, that is the next part: the store still has it.
 */
final class Replay {
    private final Subscription subscription;
    private final ChannelSubscribers subscribers;
    private final ReplayPages pages;
    private final ReplayThreads threads;
    private final SubscribeReplies replies;
    private final int bufferBytes;
    private final Runnable onEnd;
    private long target;

    /**
     * @param bufferBytes how much of what happens is kept
     * @param onEnd runs once it is over, however it ends
     */
    Replay(
            Subscription subscription,
            ChannelSubscribers subscribers,
            ReplayPages pages,
            ReplayThreads threads,
            SubscribeReplies replies,
            int bufferBytes,
            Runnable onEnd) {
        this.subscription = subscription;
        this.subscribers = subscribers;
        this.pages = pages;
        this.threads = threads;
        this.replies = replies;
        this.bufferBytes = bufferBytes;
        this.onEnd = onEnd;
    }

    void start() {
        threads.runBetweenEvents(this::advance);
    }

    /** On the relay's thread: goes live if nothing is missing any more, and says up to where to send if there is. */
    private void advance() {
        if (replies.canAccept(subscription)) subscription.recover();
        if (!subscription.is(SubscriptionState.RECOVERING)) {
            onEnd.run();
        } else if (subscription.buffer().isComplete() || subscribers.lastIndex() <= pages.reached()) {
            replies.recovered(subscription, subscribers);
            onEnd.run();
        } else {
            subscription.buffer().start(bufferBytes);
            target = subscribers.lastIndex();
            threads.read(this::sendPage);
        }
    }

    /** On a reader's thread: sends a page, and the next when the client has taken this one. */
    private void sendPage() {
        if (pages.reached() >= target || subscription.is(SubscriptionState.CLOSED)) {
            start();
            return;
        }
        var page = pages.next(target);
        if (page.isEmpty()) start();
        else if (!subscription.replay(page, () -> threads.read(this::sendPage))) onEnd.run();
    }
}
