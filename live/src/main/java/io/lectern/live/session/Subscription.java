package io.lectern.live.session;

import io.lectern.kernel.id.UserId;
import io.lectern.live.frame.MessageFrame;
import io.lectern.live.session.Topic.Detail;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one client receives of a topic. It waits for its reply first, and only the relay moves it on, between two
 * events; so the reply stands at an exact place in the order of the store.
 */
public final class Subscription {
    private final SubscribeRequest request;
    private final Detail detail;
    private final SubscriptionOutput output;
    private final Consumer<Subscription> onClose;
    private final CatchUpBuffer buffer = new CatchUpBuffer();
    private volatile SubscriptionState state = SubscriptionState.PENDING;
    private long positionSent;

    Subscription(SessionOutput session, SubscribeRequest request, Consumer<Subscription> onClose) {
        this.request = request;
        this.detail = request.topic().detail();
        this.output = new SubscriptionOutput(session, request);
        this.onClose = onClose;
    }

    /** What its client has asked for. */
    public SubscribeRequest request() {
        return request;
    }

    /** Whose it is. */
    public UserId user() {
        return request.user();
    }

    /** What it is to. */
    public Topic topic() {
        return request.topic();
    }

    /** How much of each event it receives; kept at hand, since it is asked for at every event. */
    public Detail detail() {
        return detail;
    }

    /** What happened while it was sent what was missed. */
    public CatchUpBuffer buffer() {
        return buffer;
    }

    /** Whether it is this far. */
    public boolean is(SubscriptionState wanted) {
        return state == wanted;
    }

    /** Whether what happens now is to be sent to it, now or after what it missed. */
    public boolean isListening() {
        return state == SubscriptionState.LIVE || (state == SubscriptionState.RECOVERING && buffer.isComplete());
    }

    /** Whether a message would go out at once, at a glance. */
    public boolean isReady() {
        return state == SubscriptionState.LIVE && output.isReady();
    }

    /** Says yes; all later messages follow. */
    public void accept(MessageFrame reply) {
        output.reply(reply);
        positionSent = System.nanoTime();
        become(SubscriptionState.LIVE);
    }

    /** Is sent from now on what was missed, before the reply. */
    public synchronized void recover() {
        if (state == SubscriptionState.PENDING) become(SubscriptionState.RECOVERING);
    }

    /**
     * Sends a part of what was missed, at the client's own speed; refuses once it is over.
     *
     * @param sent runs when the client has room for more
     */
    public synchronized boolean replay(List<MessageFrame> part, Runnable sent) {
        if (state != SubscriptionState.RECOVERING) return false;
        var rest = part.subList(1, part.size());
        output.sendReplayed(part.get(0), rest.isEmpty() ? sent : () -> replayOrEnd(rest, sent));
        return true;
    }

    private void replayOrEnd(List<MessageFrame> rest, Runnable sent) {
        if (!replay(rest, sent)) sent.run();
    }

    /** Says that nothing is missing any more, after what was kept; all later messages follow. */
    public void recovered(MessageFrame reply) {
        buffer.flush(output::send);
        accept(reply);
    }

    /** Sends what happens, together with what else goes out with a batch. */
    public void deliver(MessageFrame message, WriteBatch batch) {
        if (state == SubscriptionState.RECOVERING) buffer.add(output.payload(message));
        else output.send(message, batch);
    }

    /** How long ago it was said where it stands, in nanoseconds. */
    public long positionAgeNanos() {
        return System.nanoTime() - positionSent;
    }

    /** Says where it stands. */
    public void sendPosition(MessageFrame position) {
        positionSent = System.nanoTime();
        output.send(position);
    }

    /** Sends what is said of its session, if anything is sent. */
    public void notifyLive(MessageFrame message) {
        if (state == SubscriptionState.LIVE) output.send(message);
    }

    /** Sends the last message, which is the reply if there was none; nothing follows. */
    public void close(MessageFrame last) {
        close();
        output.sendLast(last);
    }

    /** Notes, before the reply, whether its reader has lost the role that it takes. */
    public synchronized void noteRole(boolean lost) {
        if (state != SubscriptionState.PENDING && state != SubscriptionState.ROLE_LOST) return;
        become(lost ? SubscriptionState.ROLE_LOST : SubscriptionState.PENDING);
    }

    /** Sends nothing from now on. */
    public void close() {
        become(SubscriptionState.CLOSED);
        onClose.accept(this);
    }

    /** Goes on, unless it was closed meanwhile by whoever ends its session. */
    private synchronized void become(SubscriptionState next) {
        if (state != SubscriptionState.CLOSED) state = next;
    }
}
