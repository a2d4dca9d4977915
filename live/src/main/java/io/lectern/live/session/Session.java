package io.lectern.live.session;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One client's connection from the handshake to the close: who it is, what it subscribes to, and how it ends. */
public final class Session {
    private final String id;
    private final BiConsumer<Session, CloseReason> onClose;
    private final SendQueue queue;
    private final SessionOutput output;
    private final HeartbeatMonitor heartbeats;
    private final SessionSubscriptions subscriptions;
    private final AtomicReference<@Nullable CloseReason> closeReason = new AtomicReference<>();
    private final long opened = System.nanoTime();
    private volatile @Nullable Caller caller;

    /** @param onClose lets go of what others hold of the session, once, whoever closes it */
    public Session(
            String id, SocketConnection connection, ClientLimits limits, BiConsumer<Session, CloseReason> onClose) {
        this.id = id;
        this.onClose = onClose;
        this.queue = new SendQueue(connection, limits.waiting(), this::connectionLost);
        this.output = new SessionOutput(queue, () -> close(CloseReason.TOO_SLOW));
        this.heartbeats = new HeartbeatMonitor(limits, queue);
        this.subscriptions = new SessionSubscriptions(output);
    }

    /** The id that CONNECTED names. */
    public String id() {
        return id;
    }

    /** Who it is and until when, once CONNECT is through. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Who it is, once CONNECT is through. */
    public Optional<UserId> user() {
        return caller().map(Caller::user);
    }

    /** Whether CONNECT is through; asked for at every byte of a frame. */
    public boolean isAuthenticated() {
        return caller != null;
    }

    /** Notes who it is, or until when the same person may stay. */
    public void authenticate(Caller caller) {
        this.caller = caller;
    }

    /** What goes out to its client. */
    public SessionOutput output() {
        return output;
    }

    /** The signs of life between client and server. */
    public HeartbeatMonitor heartbeats() {
        return heartbeats;
    }

    /** What its client subscribes to. */
    public SessionSubscriptions subscriptions() {
        return subscriptions;
    }

    /** Its subscriptions on which is said that its token ends. */
    public Collection<Subscription> warned() {
        return queue.format().warnsEverySubscription() ? subscriptions.all() : subscriptions.ownQueues();
    }

    /** How long it has been open, in nanoseconds. */
    public long ageNanos() {
        return System.nanoTime() - opened;
    }

    /** Whether it has ended; what was due to be said may still be on its way. */
    public boolean isClosed() {
        return closeReason.get() != null;
    }

    /** Closes it from the server's side, after what is due to be said. */
    public void close(CloseReason why) {
        if (!begin(why)) return;
        if (why == CloseReason.TOO_SLOW || why == CloseReason.SILENT) queue.cut(why.status());
        else queue.finish(queue.format().lastWords(why), why.status());
    }

    /** The same with a last frame of its own, or none. */
    public void close(CloseReason why, @Nullable String lastFrame) {
        if (begin(why)) queue.finish(lastFrame, why.status());
    }

    /** Lets go after the connection is gone. */
    public void connectionLost() {
        begin(CloseReason.DISCONNECTED);
    }

    private boolean begin(CloseReason why) {
        if (!closeReason.compareAndSet(null, why)) return false;
        onClose.accept(this, why);
        return true;
    }
}
