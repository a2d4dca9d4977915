package io.lectern.live.sse;

import io.lectern.live.frame.Payload;
import io.lectern.live.frame.ServerSentEvent;
import io.lectern.live.session.MessageFormat;
import io.lectern.live.session.SocketConnection;
import io.lectern.live.socket.WriteDeadlines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** A response that goes on as one client's connection: what is sent is written as the client takes it, on no thread. */
final class EventStreamConnection implements SocketConnection {
    private final Positions positions;
    private final WriteDeadlines deadlines;
    private @Nullable StreamedResponse response;
    private @Nullable OutgoingWrite underway;
    private boolean closed;

    /**
     * @param positions where its client stands
     * @param deadlines how long it may take
     */
    EventStreamConnection(Positions positions, WriteDeadlines deadlines) {
        this.positions = positions;
        this.deadlines = deadlines;
    }

    @Override
    public MessageFormat format() {
        return EventStreamFormat.INSTANCE;
    }

    @Override
    public void send(Payload message, Consumer<@Nullable Throwable> done) {
        send(List.of(message), false, done);
    }

    @Override
    public void sendTogether(List<Payload> messages, Consumer<@Nullable Throwable> done) {
        send(messages, false, done);
    }

    @Override
    public void sendReplayed(Payload message, Consumer<@Nullable Throwable> done) {
        send(List.of(message), true, done);
    }

    /** There is no way to ask by HTTP; a client that is gone is noticed by what it does not take. */
    @Override
    public void ping(Consumer<@Nullable Throwable> done) {
        done.accept(null);
    }

    /** Ends the response; where something is stuck, the client does not see the end, and the connection is cut. */
    @Override
    public void close(CloseStatus status) {
        StreamedResponse begun;
        boolean stuck;
        synchronized (this) {
            if (closed) return;
            closed = true;
            begun = response;
            stuck = underway != null;
        }
        if (begun == null) return;
        if (stuck) begun.cut();
        else begun.complete();
    }

    /** Goes on, now that the response takes more; begins if this is the first time. */
    void writable(StreamedResponse to) {
        OutgoingWrite waiting;
        synchronized (this) {
            response = to;
            waiting = underway;
            if (closed) waiting = null;
        }
        if (waiting != null) advance(waiting, to);
        else if (isClosed()) to.complete();
    }

    /** Gives up, since the client is gone. */
    void fail(Throwable failure) {
        OutgoingWrite lost;
        synchronized (this) {
            lost = underway;
            underway = null;
            closed = true;
        }
        if (lost != null) lost.over(failure);
    }

    private void send(List<Payload> messages, boolean replayed, Consumer<@Nullable Throwable> done) {
        var write = new OutgoingWrite(bytes(messages), replayed, done);
        StreamedResponse to;
        boolean refused;
        synchronized (this) {
            refused = closed;
            if (!refused) underway = write;
            to = response;
        }
        if (refused) write.over(new IOException("The response has ended"));
        else if (to != null) advance(write, to);
    }

    private void advance(OutgoingWrite write, StreamedResponse to) {
        Throwable failure = null;
        synchronized (this) {
            if (underway != write) return;
            try {
                if (!write.advance(to.output())) {
                    if (write.needsDeadline())
                        write.endsBy(deadlines.start(deadlines.millis(write.isReplayed()), () -> expire(write, to)));
                    return;
                }
            } catch (IOException | RuntimeException | Error gone) {
                failure = gone;
            }
            underway = null;
        }
        write.over(failure);
    }

    private void expire(OutgoingWrite write, StreamedResponse to) {
        synchronized (this) {
            if (underway != write) return;
            underway = null;
            closed = true;
        }
        to.cut();
        write.over(new IOException("The client reads too slowly"));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** In one piece, since the web server asks much of each: each event and its id. */
    private ByteBuffer bytes(List<Payload> messages) {
        var parts = new ArrayList<ByteBuffer>(2 * messages.size());
        for (var message : messages) {
            parts.add(message.bytes());
            if (message instanceof ServerSentEvent event) parts.add(positions.idAfter(event));
        }
        var size = 0;
        for (var part : parts) size += part.remaining();
        var all = ByteBuffer.allocate(size);
        for (var part : parts) all.put(part);
        return all.flip();
    }
}
