package io.lectern.live;

import io.lectern.kernel.feed.Position;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one subscription is told what it missed. The relay says up to where; a reader tells that part, page by page as
 * the client takes it, while what happens then is kept; then it is the relay's turn again. If more happened than could
 * be kept, that is the next part: the store still has it.
 */
final class Replay {
    private static final int MESSAGES = 100;

    private final ReplayScheduler replays;
    private final Subscription subscription;
    private final ChannelSubscribers route;
    private final @Nullable Position after;
    private long target;

    Replay(ReplayScheduler replays, Subscription subscription, ChannelSubscribers route) {
        this.replays = replays;
        this.subscription = subscription;
        this.route = route;
        this.after = replays.past()
                .position(subscription.topic().channel(), Objects.requireNonNullElse(subscription.resumeAfter(), ""))
                .orElse(null);
    }

    /** Looks whether what was missed can be told; on a reader's thread, as soon as this node is where its client was. */
    void look() throws InterruptedException {
        if (subscription.is(SubscriptionState.GONE)) {
            end();
            return;
        }
        var topic = subscription.topic();
        var here = replays.relay().reached();
        var gap = replays.past().gap(topic.channel(), after, here);
        if (after == null || gap.isPresent()) {
            replays.relay().between(() -> reset(gap.orElse(ResetReason.UNKNOWN)));
        } else if (after.index() > here) {
            replays.soon(this::look);
        } else {
            var reading = replays.past().read(topic, subscription.user(), after.index());
            replays.relay().between(() -> advance(reading));
        }
    }

    private void reset(ResetReason gap) {
        replays.decisions().reset(subscription, route, gap);
        end();
    }

    /** On the relay's thread: goes live if nothing is missing any more, and says up to where to tell if there is. */
    private void advance(HistoryCursor told) {
        if (replays.decisions().open(subscription)) subscription.recover();
        if (!subscription.is(SubscriptionState.RECOVERING)) {
            end();
        } else if (subscription.meanwhile().complete() || route.newest() <= told.reached()) {
            replays.decisions().recovered(subscription, route);
            end();
        } else {
            subscription.meanwhile().keep(replays.limits().meanwhile());
            target = route.newest();
            replays.read(() -> tell(told));
        }
    }

    /** On a reader's thread: tells a page, and the next when the client has taken this one. */
    private void tell(HistoryCursor told) {
        var done = told.reached() >= target || subscription.is(SubscriptionState.GONE);
        var page = done
                ? List.<Envelope>of()
                : told.next(target, MESSAGES, replays.limits().page());
        if (page.isEmpty()) {
            replays.relay().between(() -> advance(told));
            return;
        }
        var topic = subscription.topic();
        var frames = page.stream().map(message -> message.frame(topic)).toList();
        replays.metrics().replayed(frames.size());
        if (!subscription.supply(frames, () -> replays.read(() -> tell(told)))) end();
    }

    private void end() {
        subscription.session().turns().pass();
    }
}
