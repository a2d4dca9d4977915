package io.lectern.live.session;

import io.lectern.live.frame.ServerFrames;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * Why the server ends a session. Close codes from 4000 invite the client to come back, those from 4400 to do so with a
 * new token, and those from 4500 to stay away.
 */
public enum CloseReason {
    DISCONNECTED(1000, null, ""),
    DRAINED(4001, null, ""),
    NO_CONNECT(4002, null, ""),
    CROWDED_OUT(4002, null, ""),
    UNAVAILABLE(4003, null, ""),
    TOO_SLOW(4008, null, ""),
    SILENT(4008, null, ""),
    RATE_LIMITED(4029, "rate-limited", "This is more than a session may ask for."),
    TOO_MANY_SESSIONS(4029, "too-many-sessions", "There are too many sessions of this user."),
    UNAUTHENTICATED(4400, "unauthenticated", "A valid token is needed."),
    TOKEN_EXPIRED(4401, "token-expired", "The token has expired."),
    BAD_FRAME(4500, "bad-frame", "The frame is not understood."),
    BAD_DESTINATION(4500, "bad-destination", "There is no such destination."),
    TOO_LARGE(4503, "too-large", "The frame is too large.");

    private final CloseStatus status;
    private final @Nullable String word;
    private final String sentence;

    CloseReason(int code, @Nullable String word, String sentence) {
        this.status = new CloseStatus(code, word);
        this.word = word;
        this.sentence = sentence;
    }

    /** How the socket is closed. */
    CloseStatus status() {
        return status;
    }

    /** The ERROR frame to send first, if one is due. */
    public @Nullable String errorFrame() {
        return errorFrame(sentence, Map.of());
    }

    /**
     * The same with a sentence of its own.
     *
     * @param about the headers that say which frame of the client is meant, if it could be read
     */
    public @Nullable String errorFrame(String why, Map<String, String> about) {
        return word == null ? null : ServerFrames.error(word, why, about);
    }

    /** What to say where nothing more is known. */
    public String sentence() {
        return sentence;
    }

    /** Whether the client asked for what it may not have. */
    public boolean refuses() {
        return word != null;
    }

    /** How metrics name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
