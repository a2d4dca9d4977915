package io.lectern.live.sse;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.frame.Payload;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.MessageFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Server-sent events (HTML, 9.2). */
final class EventStreamFormat implements MessageFormat {
    static final MessageFormat INSTANCE = new EventStreamFormat();

    private static final Payload COMMENT = Payload.of(":\n\n");

    private EventStreamFormat() {}

    @Override
    public Payload message(MessageFrame message, String subscription) {
        return message.event(subscription);
    }

    @Override
    public String subscription(String id) {
        return id;
    }

    @Override
    public Payload signOfLife() {
        return COMMENT;
    }

    /** A stream that ends says all that there is to say: its client comes back, and is told then. */
    @Override
    public @Nullable String lastWords(CloseReason why) {
        return null;
    }

    @Override
    public Payload reconnect(Duration in) {
        return Payload.of("retry: " + in.toMillis() + "\n\n");
    }

    @Override
    public boolean warnsEverySubscription() {
        return true;
    }
}
