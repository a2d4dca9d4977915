package io.lectern.live;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One client's connection from the handshake to the close: who it is, what it hears, and how it ends. */
final class Session {
    private final String id;
    private final ClientLimits limits;
    private final BiConsumer<Session, CloseReason> onEnd;
    private final SendQueue outbox;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final ReplayTurns turns = new ReplayTurns();
    private final AtomicReference<@Nullable CloseReason> ending = new AtomicReference<>();
    private final AtomicInteger misspelt = new AtomicInteger();
    private final long opened = System.nanoTime();
    private final HeartbeatMonitor pulse;
    private volatile @Nullable Caller caller;

    /** @param onEnd lets go of what others hold of the session, once, whoever ends it */
    Session(String id, SocketConnection wire, ClientLimits limits, BiConsumer<Session, CloseReason> onEnd) {
        this.id = id;
        this.limits = limits;
        this.onEnd = onEnd;
        this.outbox = new SendQueue(wire, limits.waiting(), this::lost);
        this.pulse = new HeartbeatMonitor(limits, outbox);
    }

    String id() {
        return id;
    }

    /** Who it is and until when, once CONNECT is through. */
    Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Who it is, once CONNECT is through. */
    Optional<UserId> user() {
        return caller().map(Caller::user);
    }

    boolean ended() {
        return ending.get() != null;
    }

    /** What it listens to, by the client's ids. */
    Map<String, Subscription> subscriptions() {
        return subscriptions;
    }

    /** What it listens to of what is for its user alone. */
    List<Subscription> ownQueues() {
        return subscriptions.values().stream()
                .filter(subscription -> subscription.topic().own())
                .toList();
    }

    /** The order in which its subscriptions are told what they missed. */
    ReplayTurns turns() {
        return turns;
    }

    /** How large a frame may be at this stage. */
    int frameLimit() {
        return caller == null ? limits.frameBeforeConnect() : limits.frame();
    }

    /** The signs of life between client and server. */
    HeartbeatMonitor pulse() {
        return pulse;
    }

    /** Counts a subscription to what is no destination, and says how many there were. */
    int misspelt() {
        return misspelt.incrementAndGet();
    }

    /** Notes who it is, or until when the same person may stay. */
    void identify(Caller caller) {
        this.caller = caller;
    }

    /** Has its messages sent as bytes from now on. */
    void binary() {
        outbox.binary();
    }

    /** Sends a frame other than MESSAGE. */
    void send(String frame) {
        deliver(Payload.of(frame));
    }

    /** Sends a frame, or ends the session of a client that has left too much unread. */
    void deliver(Payload frame) {
        if (!outbox.offer(frame)) end(CloseReason.TOO_SLOW);
    }

    /** The same, together with what else is told in a burst. */
    void deliver(Payload frame, WriteBatch burst) {
        if (!burst.hold(outbox, frame)) end(CloseReason.TOO_SLOW);
    }

    /** Sends a message at the client's own speed; see {@link SendQueue#supply}. */
    void supply(Payload message, Runnable through) {
        outbox.supply(message, through);
    }

    /** Ends it from the server's side, after what is due to be said. */
    void end(CloseReason why) {
        if (!ending.compareAndSet(null, why)) return;
        onEnd.accept(this, why);
        if (why == CloseReason.TOO_SLOW || why == CloseReason.SILENT) outbox.cut(why.status());
        else outbox.finish(why.error(), why.status());
    }

    /** Ends it since a frame of the client is refused, which the last word names if it could be read. */
    void refuse(FrameRefusedException refused, @Nullable ClientFrame frame) {
        var why = refused.ending();
        if (!ending.compareAndSet(null, why)) return;
        onEnd.accept(this, why);
        outbox.finish(refused.error(frame), why.status());
    }

    /** Says good-bye to a client that leaves, with a receipt if it asked for one. */
    void disconnect(@Nullable String receipt) {
        if (!ending.compareAndSet(null, CloseReason.DISCONNECTED)) return;
        onEnd.accept(this, CloseReason.DISCONNECTED);
        var last = receipt == null ? null : ServerFrames.receipt(receipt);
        outbox.finish(last, CloseReason.DISCONNECTED.status());
    }

    /** Lets go after the connection is gone. */
    void lost() {
        if (ending.compareAndSet(null, CloseReason.DISCONNECTED)) onEnd.accept(this, CloseReason.DISCONNECTED);
    }

    /** How long the oldest message that the client has not read has waited, in nanoseconds. */
    long waiting() {
        return outbox.age();
    }

    /** How many bytes of messages wait for the client or are on their way to it. */
    int unread() {
        return outbox.bytes();
    }

    /** Ends it if something is overdue, and gives signs of life. */
    void check(Instant now) {
        var known = caller;
        if (ended()) return;
        if (known == null) {
            if (System.nanoTime() - opened > limits.connectWithin().toNanos()) end(CloseReason.NO_CONNECT);
        } else if (!known.expires().isAfter(now)) {
            end(CloseReason.TOKEN_EXPIRED);
        } else if (!known.holds().getAsBoolean()) {
            end(CloseReason.UNAUTHENTICATED);
        } else if (waiting() > limits.unread().toNanos()) {
            end(CloseReason.TOO_SLOW);
        } else if (pulse.silent()) {
            end(CloseReason.SILENT);
        } else {
            pulse.beat();
        }
    }
}
