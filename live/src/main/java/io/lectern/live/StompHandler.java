package io.lectern.live;

import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a client may say (STOMP 1.2, without what brokers do beyond it), and what each frame does. */
@Component
final class StompHandler {
    private static final String RENEWAL = "/app/live.auth";

    /** The header of CONNECT that says as which kind of WebSocket message frames are to come (RFC 6455, 5.6). */
    private static final String MESSAGES = "websocket-messages";

    private final BearerAuthenticator credentials;
    private final TokenExpiry expiry;
    private final SessionRegistry sessions;
    private final SubscriptionService admission;
    private final UnknownDestinations misspellings;
    private final ClientLimits limits;

    StompHandler(
            BearerAuthenticator credentials,
            TokenExpiry expiry,
            SessionRegistry sessions,
            SubscriptionService admission,
            UnknownDestinations misspellings,
            ClientLimits limits) {
        this.credentials = credentials;
        this.expiry = expiry;
        this.sessions = sessions;
        this.admission = admission;
        this.misspellings = misspellings;
        this.limits = limits;
    }

    /**
     * Does what a frame says.
     *
     * @throws FrameRefusedException if it ends the session
     */
    void handle(Session session, ClientFrame frame) throws InterruptedException {
        var caller = session.caller().orElse(null);
        if (caller == null) {
            connect(session, frame);
            return;
        }
        if (!caller.expires().isAfter(Instant.now())) throw new FrameRefusedException(CloseReason.TOKEN_EXPIRED);
        switch (frame.command()) {
            case SUBSCRIBE -> subscribe(session, caller.user(), frame);
            case UNSUBSCRIBE -> unsubscribe(session, frame);
            case DISCONNECT -> session.disconnect(frame.header("receipt"));
            case SEND -> send(session, frame);
            case CONNECT, STOMP -> throw bad("This session is connected already.");
            case BEGIN, COMMIT, ABORT -> throw bad("There are no transactions here.");
            case ACK, NACK -> throw bad("Messages are not acknowledged here: every subscription is ack:auto.");
            default -> throw bad(frame.command() + " is a frame of servers, not of clients.");
        }
    }

    private static FrameRefusedException bad(String sentence) {
        return new FrameRefusedException(CloseReason.BAD_FRAME, sentence);
    }

    private void connect(Session session, ClientFrame frame) {
        var versions = frame.header("accept-version");
        switch (frame.command()) {
            case CONNECT, STOMP -> {
                if (versions == null || !Arrays.asList(versions.split(",")).contains("1.2")) {
                    throw bad("The header accept-version must contain 1.2.");
                }
            }
            default -> throw bad("The first frame must be CONNECT.");
        }
        var heartbeat = Heartbeat.agree(frame.header("heart-beat"), limits.beat());
        var binary = wantsBytes(frame);
        var caller = credentials.of(frame.header("Authorization"));
        if (binary) session.binary();
        session.pulse().agree(heartbeat);
        session.identify(caller);
        sessions.admit(session, caller.user());
        session.send(ServerFrames.connected(session.id(), limits.beat().toMillis()));
    }

    /** Whether the client asks for bytes, which are encoded once for all; STOMP leaves open how frames travel. */
    private static boolean wantsBytes(ClientFrame frame) {
        return switch (Objects.requireNonNullElse(frame.header(MESSAGES), "text")) {
            case "binary" -> true;
            case "text" -> false;
            default -> throw bad("The header " + MESSAGES + " is neither binary nor text.");
        };
    }

    private void subscribe(Session session, UserId user, ClientFrame frame) throws InterruptedException {
        var id = frame.required("id");
        var ack = frame.header("ack");
        if (ack != null && !ack.equals("auto")) throw bad("The header ack must be auto, or be left out.");
        if (frame.header("selector") != null) throw bad("There are no selectors here.");
        var destination = frame.header("destination");
        if (destination == null) throw bad("The header destination is missing in SUBSCRIBE.");
        if (session.subscriptions().containsKey(id)) throw bad("There is a subscription of this id already.");
        var topic = Destinations.parse(destination, user);
        if (topic.isEmpty()) misspellings.deny(session, id, destination, frame.header("receipt"));
        else
            subscribe(
                    session,
                    new SubscribeRequest(user, id, topic.get(), frame.header("receipt"), frame.header("resume-after")));
    }

    private void subscribe(Session session, SubscribeRequest wish) throws InterruptedException {
        if (session.subscriptions().size() >= limits.subscriptions()) {
            throw new FrameRefusedException(
                    CloseReason.RATE_LIMITED, "A session has at most " + limits.subscriptions() + " subscriptions.");
        }
        var subscription = new Subscription(session, wish);
        session.subscriptions().put(wish.id(), subscription);
        admission.admit(subscription);
    }

    private void send(Session session, ClientFrame frame) {
        if (frame.header("transaction") != null) throw bad("There are no transactions here.");
        if (!RENEWAL.equals(frame.header("destination"))) {
            throw new FrameRefusedException(
                    CloseReason.BAD_DESTINATION, "The only destination to send to is " + RENEWAL + ".");
        }
        expiry.renew(session, frame);
    }

    private void unsubscribe(Session session, ClientFrame frame) {
        var subscription = session.subscriptions().remove(frame.required("id"));
        var receipt = frame.header("receipt");
        Runnable answer = () -> {
            if (receipt != null) session.send(ServerFrames.receipt(receipt));
        };
        if (subscription == null) answer.run();
        else admission.release(subscription, answer);
    }
}
