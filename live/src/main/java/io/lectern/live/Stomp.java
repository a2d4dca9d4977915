package io.lectern.live;

import io.lectern.kernel.Authenticator;
import io.lectern.kernel.Authenticator.Caller;
import io.lectern.kernel.Authenticator.Unauthenticated;
import io.lectern.kernel.UserId;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client may say (STOMP 1.2, without what brokers do beyond it), and what each frame does. */
@Component
final class Stomp {
    private static final Pattern BEARER = Pattern.compile("[Bb]earer +(\\S+)");

    private final Authenticator authenticator;
    private final Sessions sessions;
    private final Admission admission;
    private final Limits limits;

    Stomp(Authenticator authenticator, Sessions sessions, Admission admission, Limits limits) {
        this.authenticator = authenticator;
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
        var user = session.user().orElse(null);
        if (user == null) {
            connect(session, frame);
            return;
        }
        switch (frame.command()) {
            case SUBSCRIBE -> subscribe(session, user, frame);
            case UNSUBSCRIBE -> unsubscribe(session, frame);
            case DISCONNECT -> session.disconnect(frame.header("receipt"));
            case SEND -> throw new Refused(Ending.BAD_DESTINATION);
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
        var caller = authenticate(frame.header("Authorization"));
        session.identify(caller, heartbeat);
        sessions.admit(session, caller.user());
        session.welcome();
    }

    private Caller authenticate(@Nullable String authorization) {
        var bearer = BEARER.matcher(authorization == null ? "" : authorization.strip());
        if (!bearer.matches()) throw new Refused(Ending.UNAUTHENTICATED);
        try {
            return authenticator.authenticate(bearer.group(1));
        } catch (Unauthenticated refused) {
            throw new Refused(refused.expired() ? Ending.TOKEN_EXPIRED : Ending.UNAUTHENTICATED);
        }
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
        var resumeAfter = frame.header("resume-after");
        var subscription = new Subscription(session, user, id, topic, frame.header("receipt"), resumeAfter);
        if (session.subscriptions().putIfAbsent(id, subscription) != null) throw new Refused(Ending.BAD_FRAME);
        admission.admit(subscription);
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
