package io.lectern.security.token;

import com.nimbusds.jose.proc.BadJOSEException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.stereotype.Component;

/** Says why tokens are refused: to whoever sent one, and in the log, where each reason stands once in a while. */
@Component
class RefusedTokens {
    static final String STRANGE_ISSUER = "The token is of an issuer that is not trusted here";
    static final String MALFORMED = "The token is not a well-formed JWT";
    static final String UNSIGNED = "The token is not signed";
    private static final Set<String> OURS = Set.of(STRANGE_ISSUER, UNSIGNED);
    private static final String WRONG_KEY = "The token is not signed with a key of its issuer";
    private static final String IMPOSSIBLE = "The token has claims that cannot be true together";
    private static final Logger log = LoggerFactory.getLogger(RefusedTokens.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    private record Line(long written, int unsaid, boolean due) {}

    /** The same few sentences for all tokens, with nothing of theirs in them. */
    static String sentence(BadJwtException bad) {
        if (bad instanceof JwtValidationException broken)
            return Objects.requireNonNull(broken.getErrors().iterator().next().getDescription());
        if (bad.getCause() instanceof BadJOSEException) return WRONG_KEY;
        if (bad.getCause() instanceof IllegalArgumentException) return IMPOSSIBLE;
        var message = String.valueOf(bad.getMessage());
        return OURS.contains(message) ? message : MALFORMED;
    }

    /** Notes that a token was refused. */
    void note(String sentence) {
        var now = System.nanoTime();
        var line = Objects.requireNonNull(lines.merge(
                sentence,
                new Line(now, 0, true),
                (last, first) -> now - last.written() < PAUSE
                        ? new Line(last.written(), (last.due() ? 0 : last.unsaid()) + 1, false)
                        : new Line(now, last.due() ? 0 : last.unsaid(), true)));
        if (line.due()) log.warn("A token was refused: {} ({} more since this was last said)", sentence, line.unsaid());
    }
}
