package io.lectern.live;

import io.lectern.kernel.id.UserId;
import io.lectern.live.Topic.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one client hears of a topic. It waits for its verdict first, and only the relay moves it on, between two
 * events; so the verdict stands at an exact place in the order of the store.
 */
final class Subscription {
    private final Session session;
    private final SubscribeRequest wish;
    private final String id;
    private final Detail detail;
    private final CatchUpBuffer meanwhile = new CatchUpBuffer();
    private volatile SubscriptionState stage = SubscriptionState.PENDING;
    private boolean answered;
    private long marked;

    Subscription(Session session, SubscribeRequest wish) {
        this.session = session;
        this.wish = wish;
        this.id = ServerFrames.escape(wish.id()).intern(); // clients give the same few names
        this.detail = wish.topic().detail();
    }

    Session session() {
        return session;
    }

    UserId user() {
        return wish.user();
    }

    Topic topic() {
        return wish.topic();
    }

    /** How much of each fact it hears; kept at hand, since it is asked for at every event. */
    Detail detail() {
        return detail;
    }

    @Nullable
    String resumeAfter() {
        return wish.resumeAfter();
    }

    /** What came while it was told what was missed. */
    CatchUpBuffer meanwhile() {
        return meanwhile;
    }

    boolean is(SubscriptionState wanted) {
        return stage == wanted;
    }

    /** Whether what happens now is to be told to it, now or after what it missed. */
    boolean listening() {
        return stage == SubscriptionState.LIVE || (stage == SubscriptionState.RECOVERING && meanwhile.complete());
    }

    /** Says yes; all later messages follow. */
    void admit(MessageFrame verdict) {
        answer(verdict);
        marked = System.nanoTime();
        stage = SubscriptionState.LIVE;
    }

    /** Is told from now on what was missed, before the verdict. */
    synchronized void recover() {
        if (stage == SubscriptionState.PENDING) stage = SubscriptionState.RECOVERING;
    }

    /**
     * Hears a part of what was missed, at the client's own speed; refuses once it is over.
     *
     * @param through runs when the client has room for more
     */
    synchronized boolean supply(List<MessageFrame> part, Runnable through) {
        if (stage != SubscriptionState.RECOVERING) return false;
        var rest = part.subList(1, part.size());
        session.supply(
                part.get(0).to(id),
                rest.isEmpty()
                        ? through
                        : () -> {
                            if (!supply(rest, through)) through.run();
                        });
        return true;
    }

    /** Says that nothing is missing any more, after what came meanwhile; all later messages follow. */
    void recovered(MessageFrame verdict) {
        meanwhile.flush(session::deliver);
        admit(verdict);
    }

    /** Hears a message, together with what else is told in a burst. */
    void hear(MessageFrame message, WriteBatch burst) {
        if (stage == SubscriptionState.RECOVERING) meanwhile.add(message.to(id));
        else session.deliver(message.to(id), burst);
    }

    /** How long ago it was said where it stands, in nanoseconds. */
    long unmarked() {
        return System.nanoTime() - marked;
    }

    /** Hears where it stands. */
    void mark(MessageFrame mark) {
        marked = System.nanoTime();
        session.deliver(mark.to(id));
    }

    /** Hears of its session, if it hears anything. */
    void tell(MessageFrame news) {
        if (stage == SubscriptionState.LIVE) session.deliver(news.to(id));
    }

    /** Hears a last word, which is the verdict if there was none; nothing follows. */
    void end(MessageFrame last) {
        leave();
        if (answered) session.deliver(last.to(id));
        else answer(last);
    }

    /** Notes, before the verdict, whether its reader has the role that it takes. */
    void bar(boolean barred) {
        if (stage == SubscriptionState.PENDING || stage == SubscriptionState.BARRED)
            stage = barred ? SubscriptionState.BARRED : SubscriptionState.PENDING;
    }

    /** Hears nothing from now on. */
    synchronized void leave() {
        stage = SubscriptionState.GONE;
    }

    private void answer(MessageFrame verdict) {
        answered = true;
        session.deliver(verdict.to(id));
        if (wish.receipt() != null) session.send(ServerFrames.receipt(wish.receipt()));
    }
}
