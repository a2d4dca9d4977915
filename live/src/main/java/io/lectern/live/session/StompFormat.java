package io.lectern.live.session;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.frame.Payload;
import io.lectern.live.frame.ServerFrames;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The frames of STOMP 1.2. */
final class StompFormat implements MessageFormat {
    static final MessageFormat INSTANCE = new StompFormat();

    private StompFormat() {}

    @Override
    public Payload message(MessageFrame message, String subscription) {
        return message.to(subscription);
    }

    @Override
    public String subscription(String id) {
        return ServerFrames.escape(id).intern(); // clients give the same few names
    }

    @Override
    public Payload signOfLife() {
        return Payload.of(ServerFrames.HEARTBEAT);
    }

    @Override
    public @Nullable String lastWords(CloseReason why) {
        return why.errorFrame();
    }

    @Override
    public @Nullable Payload reconnect(Duration in) {
        return null;
    }

    @Override
    public boolean warnsEverySubscription() {
        return false;
    }
}
