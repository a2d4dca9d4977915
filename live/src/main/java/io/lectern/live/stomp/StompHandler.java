package io.lectern.live.stomp;

import io.lectern.live.frame.ServerFrames;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a client may say (STOMP 1.2, without what brokers do beyond it), and who does what each frame says. */
@Component
public final class StompHandler {
    private static final String RENEWAL = "/app/live.auth";

    private final ConnectHandler connecting;
    private final SubscribeHandler subscribing;
    private final TokenExpiry expiry;

    StompHandler(ConnectHandler connecting, SubscribeHandler subscribing, TokenExpiry expiry) {
        this.connecting = connecting;
        this.subscribing = subscribing;
        this.expiry = expiry;
    }

    /**
     * Does what a frame says.
     *
     * @throws FrameRefusedException if it ends the session
     */
    void handle(Session session, ClientFrame frame) throws InterruptedException {
        var caller = session.caller().orElse(null);
        if (caller == null) {
            connecting.connect(session, frame);
            return;
        }
        if (!caller.expires().isAfter(Instant.now())) throw new FrameRefusedException(CloseReason.TOKEN_EXPIRED);
        switch (frame.command()) {
            case SUBSCRIBE -> subscribing.subscribe(session, caller.user(), frame);
            case UNSUBSCRIBE -> subscribing.unsubscribe(session, frame);
            case DISCONNECT -> disconnect(session, frame);
            case SEND -> send(session, frame);
            case CONNECT, STOMP -> throw FrameRefusedException.badFrame("This session is connected already.");
            case BEGIN, COMMIT, ABORT -> throw FrameRefusedException.badFrame("There are no transactions here.");
            case ACK, NACK ->
                throw FrameRefusedException.badFrame(
                        "Messages are not acknowledged here: every subscription is ack:auto.");
            default ->
                throw FrameRefusedException.badFrame(frame.command() + " is a frame of servers, not of clients.");
        }
    }

    private static void disconnect(Session session, ClientFrame frame) {
        var receipt = frame.header("receipt");
        session.close(CloseReason.DISCONNECTED, receipt == null ? null : ServerFrames.receipt(receipt));
    }

    private void send(Session session, ClientFrame frame) {
        if (frame.header("transaction") != null)
            throw FrameRefusedException.badFrame("There are no transactions here.");
        if (!RENEWAL.equals(frame.header("destination"))) {
            throw new FrameRefusedException(
                    CloseReason.BAD_DESTINATION, "The only destination to send to is " + RENEWAL + ".");
        }
        expiry.renew(session, frame);
    }
}
