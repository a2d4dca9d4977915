package io.lectern.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** A text, a ping (neither text nor status) or a good-bye that waits in an outbox or is on its way. */
final class Parcel {
    private final @Nullable String text;
    private final int bytes;
    private final @Nullable CloseStatus status;
    private final @Nullable Runnable through;
    private final long since = System.nanoTime();
    private boolean sent;
    private boolean returned;

    private Parcel(@Nullable String text, int bytes, @Nullable CloseStatus status, @Nullable Runnable through) {
        this.text = text;
        this.bytes = bytes;
        this.status = status;
        this.through = through;
    }

    static Parcel text(String text, int bytes) {
        return new Parcel(text, bytes, null, null);
    }

    static Parcel ping() {
        return new Parcel(null, 0, null, null);
    }

    static Parcel goodBye(CloseStatus status) {
        return new Parcel(null, 0, status, null);
    }

    /** A text that is no burden while it waits, and whose sender is told when it is through. */
    static Parcel supplied(String text, Runnable through) {
        return new Parcel(text, 0, null, through);
    }

    /** Puts it on the wire. */
    void send(Wire wire, Consumer<@Nullable Throwable> done) {
        if (status != null) wire.close(status);
        else if (text == null) wire.ping(done);
        else if (supplied()) wire.patiently(text, done);
        else wire.text(text, done);
    }

    int bytes() {
        return bytes;
    }

    boolean supplied() {
        return through != null;
    }

    /** Whether it is a message that the client leaves unread while it waits. */
    boolean growsOld() {
        return text != null && !supplied();
    }

    /** How long it has waited, in nanoseconds. */
    long age() {
        return System.nanoTime() - since;
    }

    /** Notes that the wire's call is over; tells whether it is sent already. */
    boolean returned() {
        returned = true;
        return sent;
    }

    /** Notes that it is sent; tells whether the wire's call is over already. */
    boolean sent() {
        sent = true;
        return returned;
    }

    /** Tells its sender that it is through. */
    void tell() {
        if (through != null) through.run();
    }
}
