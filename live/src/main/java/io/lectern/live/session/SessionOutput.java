package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.time.Duration;

/** What goes out to one client; one that leaves too much unread is given up. */
public final class SessionOutput {
    private final SendQueue queue;
    private final Runnable onOverflow;

    SessionOutput(SendQueue queue, Runnable onOverflow) {
        this.queue = queue;
        this.onOverflow = onOverflow;
    }

    /** Has messages sent as bytes from now on. */
    public void useBinaryMessages() {
        queue.useBinaryMessages();
    }

    /** How messages are spelled. */
    public MessageFormat format() {
        return queue.format();
    }

    /** Says when to come back, where messages do not say it to the client's own machinery. */
    public void sendReconnect(Duration in) {
        var told = format().reconnect(in);
        if (told != null) deliver(told);
    }

    /** Whether a message would go out at once, at a glance. */
    boolean isReady() {
        return queue.isReady();
    }

    /** Sends a frame other than MESSAGE. */
    public void send(String frame) {
        deliver(Payload.of(frame));
    }

    /** Sends a message after all that waits. */
    public void deliver(Payload message) {
        if (!queue.offer(message)) onOverflow.run();
    }

    /** The same, together with what else goes out with a batch. */
    void deliver(Payload message, WriteBatch batch) {
        if (!batch.hold(queue, message)) onOverflow.run();
    }

    /** Sends a message at the client's own speed; see {@link SendQueue#offerReplayed}. */
    void deliverReplayed(Payload message, Runnable sent) {
        queue.offerReplayed(message, sent);
    }

    /** How long the oldest message that the client has not read has waited, in nanoseconds. */
    public long unreadNanos() {
        return queue.ageNanos();
    }

    /** How many bytes of messages wait for the client or are on their way to it. */
    public int unreadBytes() {
        return queue.bytes();
    }
}
