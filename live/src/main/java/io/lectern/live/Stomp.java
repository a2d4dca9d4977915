package io.lectern.live;

import io.lectern.kernel.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a client may say (STOMP 1.2, without what brokers do beyond it), and what each frame does. */
@Component
final class Stomp {
    private static final String RENEWAL = "/app/live.auth";

    /** The header of CONNECT that says as which kind of WebSocket message frames are to come (RFC 6455, 5.6). */
    private static final String MESSAGES = "websocket-messages";

    private final Credentials credentials;
    private final Expiry expiry;
    private final Sessions sessions;
    private final Admission admission;
    private final Limits limits;

    Stomp(Credentials credentials, Expiry expiry, Sessions sessions, Admission admission, Limits limits) {
        this.credentials = credentials;
        this.expiry = expiry;
        this.sessions = sessions;
        this.admission = admission;
        this.limits = limits;
    }

    /**
     * Does what a frame says.
     *
     * @throws Refused if it ends the session
     */
    void handle(Session session, ClientFrame frame) throws InterruptedException {
        var caller = session.caller().orElse(null);
        if (caller == null) {
            connect(session, frame);
            return;
        }
        if (!caller.expires().isAfter(Instant.now())) throw new Refused(Ending.TOKEN_EXPIRED);
        switch (frame.command()) {
            case SUBSCRIBE -> subscribe(session, caller.user(), frame);
            case UNSUBSCRIBE -> unsubscribe(session, frame);
            case DISCONNECT -> session.disconnect(frame.header("receipt"));
            case SEND -> send(session, frame);
            default -> throw new Refused(Ending.BAD_FRAME);
        }
    }

    private void connect(Session session, ClientFrame frame) {
        var versions = frame.header("accept-version");
        switch (frame.command()) {
            case CONNECT, STOMP -> {
                if (versions == null || !Arrays.asList(versions.split(",")).contains("1.2")) {
                    throw new Refused(Ending.BAD_FRAME);
                }
            }
            default -> throw new Refused(Ending.BAD_FRAME);
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
            default -> throw new Refused(Ending.BAD_FRAME);
        };
    }

    private void subscribe(Session session, UserId user, ClientFrame frame) throws InterruptedException {
        var id = frame.required("id");
        var ack = frame.header("ack");
        if (ack != null && !ack.equals("auto")) throw new Refused(Ending.BAD_FRAME);
        if (frame.header("selector") != null) throw new Refused(Ending.BAD_FRAME);
        var destination = frame.header("destination");
        if (destination == null) throw new Refused(Ending.BAD_FRAME);
        var topic = Topics.parse(destination, user).orElseThrow(() -> new Refused(Ending.BAD_DESTINATION));
        if (session.subscriptions().size() >= limits.subscriptions()) throw new Refused(Ending.RATE_LIMITED);
        var wish = new Wish(user, id, topic, frame.header("receipt"), frame.header("resume-after"));
        var subscription = new Subscription(session, wish);
        if (session.subscriptions().putIfAbsent(id, subscription) != null) throw new Refused(Ending.BAD_FRAME);
        admission.admit(subscription);
    }

    private void send(Session session, ClientFrame frame) {
        if (frame.header("transaction") != null) throw new Refused(Ending.BAD_FRAME);
        if (!RENEWAL.equals(frame.header("destination"))) throw new Refused(Ending.BAD_DESTINATION);
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
