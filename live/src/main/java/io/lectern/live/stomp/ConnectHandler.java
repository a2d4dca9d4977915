package io.lectern.live.stomp;

import io.lectern.live.frame.ServerFrames;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Heartbeat;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Connects a client: agrees on how both sides talk, and on who it is. */
@Component
final class ConnectHandler {
    /** The header of CONNECT that says as which kind of WebSocket message frames are to come (RFC 6455, 5.6). */
    private static final String MESSAGES = "websocket-messages";

    private static final Pattern HEARTBEAT = Pattern.compile("(\\d{1,18}),(\\d{1,18})");

    private final BearerAuthenticator authenticator;
    private final SessionRegistry sessions;
    private final ClientLimits limits;

    ConnectHandler(BearerAuthenticator authenticator, SessionRegistry sessions, ClientLimits limits) {
        this.authenticator = authenticator;
        this.sessions = sessions;
        this.limits = limits;
    }

    void connect(Session session, ClientFrame frame) {
        var versions = frame.header("accept-version");
        switch (frame.command()) {
            case CONNECT, STOMP -> {
                if (versions == null || !Arrays.asList(versions.split(", *")).contains("1.2")) {
                    throw FrameRefusedException.badFrame("The header accept-version must contain 1.2.");
                }
            }
            default -> throw FrameRefusedException.badFrame("The first frame must be CONNECT.");
        }
        var heartbeat = heartbeat(frame.header("heart-beat"));
        var binary = wantsBinary(frame);
        var caller = authenticator.authenticate(frame.header("Authorization"));
        if (binary) session.output().useBinaryMessages();
        session.heartbeats().agree(heartbeat);
        session.authenticate(caller);
        if (!sessions.admit(session, caller.user())) throw new FrameRefusedException(CloseReason.TOO_MANY_SESSIONS);
        session.output().send(ServerFrames.connected(session.id(), limits.beat().toMillis()));
    }

    /** What follows from the signs of life that the client wants and promises (STOMP 1.2, Heart-beating). */
    private Heartbeat heartbeat(@Nullable String header) {
        var matcher = HEARTBEAT.matcher(header == null ? "0,0" : header);
        if (!matcher.matches()) throw FrameRefusedException.badFrame("The header heart-beat is not two numbers.");
        var sends = Long.parseLong(matcher.group(1));
        return new Heartbeat(
                !matcher.group(2).matches("0+"),
                sends == 0 || sends > limits.beat().toMillis(),
                true);
    }

    /** Whether the client asks for bytes, which are encoded once for all; STOMP leaves open how frames travel. */
    private static boolean wantsBinary(ClientFrame frame) {
        return switch (Objects.requireNonNullElse(frame.header(MESSAGES), "text")) {
            case "binary" -> true;
            case "text" -> false;
            default -> throw FrameRefusedException.badFrame("The header " + MESSAGES + " is neither binary nor text.");
        };
    }
}
