package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens now: a message that grows old while its client leaves it unread. */
final class LiveMessage extends OutboundMessage {
    private static final int MOST_TOGETHER = 16 * 1024;

    private final List<Payload> payloads;
    private final int length;

    LiveMessage(Payload payload) {
        this(List.of(payload), payload.size(), payload.text().length(), System.nanoTime());
    }

    private LiveMessage(List<Payload> payloads, int bytes, int length, long since) {
        super(bytes, since);
        this.payloads = payloads;
        this.length = length;
    }

    @Override
    boolean send(SocketConnection connection, Consumer<@Nullable Throwable> done) {
        if (payloads.size() == 1) return connection.sendAtOnce(payloads.get(0), done);
        connection.sendTogether(payloads, done);
        return false;
    }

    /** One message of this and of those that wait behind it, as many as are not too large together. */
    LiveMessage joinedBy(Deque<OutboundMessage> others) {
        var together = new ArrayList<>(payloads);
        var size = bytes();
        var sum = length;
        while (others.peek() instanceof LiveMessage next && sum + next.length <= MOST_TOGETHER) {
            others.remove();
            together.addAll(next.payloads);
            size += next.bytes();
            sum += next.length;
        }
        return new LiveMessage(together, size, sum, since());
    }
}
