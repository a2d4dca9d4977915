package io.lectern.live.session;

import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens now: a message that grows old while its client leaves it unread. */
final class LiveMessage extends OutboundMessage {
    private static final int MOST_TOGETHER = 16 * 1024;

    private final Payload payload;

    LiveMessage(Payload payload) {
        this(payload, System.nanoTime());
    }

    private LiveMessage(Payload payload, long since) {
        super(payload.size(), since);
        this.payload = payload;
    }

    @Override
    void send(SocketConnection connection, Consumer<@Nullable Throwable> done) {
        connection.send(payload, done);
    }

    /** One message of this and of those that wait behind it, as many as are not too large together. */
    LiveMessage joinedBy(Deque<OutboundMessage> others) {
        var together = new StringBuilder(MOST_TOGETHER).append(payload.text());
        var size = bytes();
        while (others.peek() instanceof LiveMessage next && fits(next, together)) {
            others.remove();
            together.append(next.payload.text());
            size += next.bytes();
        }
        return new LiveMessage(new Payload(together.toString(), size), since());
    }

    private static boolean fits(LiveMessage next, StringBuilder together) {
        return together.length() + next.payload.text().length() <= MOST_TOGETHER;
    }
}
