package io.lectern.live;

import io.lectern.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One client's wish to hear a topic. It waits for its verdict first, and only the relay moves it on, between two
 * events; so the verdict stands at an exact place in the order of the store.
 */
final class Subscription {

    private enum State {
        PENDING,
        BARRED,
        LIVE,
        GONE
    }

    private final Session session;
    private final UserId user;
    private final String id;
    private final Topic topic;
    private final @Nullable String receipt;
    private final boolean resuming;
    private volatile State state = State.PENDING;

    /**
     * @param id the client's name for it
     * @param receipt what to acknowledge with the verdict
     * @param resuming whether the client asks for what it missed
     */
    Subscription(Session session, UserId user, String id, Topic topic, @Nullable String receipt, boolean resuming) {
        this.session = session;
        this.user = user;
        this.id = ServerFrames.escape(id);
        this.topic = topic;
        this.receipt = receipt;
        this.resuming = resuming;
    }

    Session session() {
        return session;
    }

    UserId user() {
        return user;
    }

    Topic topic() {
        return topic;
    }

    boolean resuming() {
        return resuming;
    }

    boolean pending() {
        return state == State.PENDING;
    }

    boolean barred() {
        return state == State.BARRED;
    }

    boolean live() {
        return state == State.LIVE;
    }

    /** Says no; nothing follows. */
    void deny(MessageFrame verdict) {
        state = State.GONE;
        answer(verdict);
    }

    /** Says yes; all later messages follow. */
    void admit(MessageFrame verdict) {
        answer(verdict);
        state = State.LIVE;
    }

    /** Hears a message. */
    void deliver(MessageFrame message) {
        session.deliver(message.to(id));
    }

    /** Notes, before the verdict, whether its reader has the role that it takes. */
    void bar(boolean barred) {
        if (state == State.PENDING || state == State.BARRED) state = barred ? State.BARRED : State.PENDING;
    }

    /** Hears nothing from now on. */
    void leave() {
        state = State.GONE;
    }

    private void answer(MessageFrame verdict) {
        deliver(verdict);
        if (receipt != null) session.send(ServerFrames.receipt(receipt));
    }
}
