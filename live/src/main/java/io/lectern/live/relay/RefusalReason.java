package io.lectern.live.relay;

import io.lectern.live.session.CloseReason;
import java.util.Locale;

/** Why something is refused that is no frame; what becomes of bad frames is a {@link CloseReason}. */
public enum RefusalReason {
    /** A handshake with a token in its URL. */
    TOKEN_IN_URL,
    /** A handshake with a URL that is none, on which the web server would fail. */
    MALFORMED_URL,
    /** A request that is no handshake: of another method than GET. */
    WRONG_METHOD,
    /** A request that is no handshake: it asks for no upgrade to a WebSocket. */
    NO_UPGRADE,
    /** A handshake of another version of WebSocket. */
    WRONG_VERSION,
    /** A handshake from a page of a strange origin. */
    STRANGE_ORIGIN,
    /** A handshake while the node is about to stop. */
    DRAINING,
    /** A handshake beyond what the node takes in a time. */
    TOO_MANY_HANDSHAKES,
    /** A subscription to what its reader may not receive. */
    DENIED,
    /** A subscription to what is no destination. */
    BAD_DESTINATION;

    /** How metrics name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
