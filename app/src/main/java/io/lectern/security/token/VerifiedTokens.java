package io.lectern.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Tokens that were verified lately, by their hash: checking a signature costs more than most requests do beside it.
 * None is served from here that would be refused, or could not be judged, if it were verified again.
 */
@Component
class VerifiedTokens {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Cache<ByteBuffer, VerifiedToken> verified = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((ByteBuffer hash, VerifiedToken token) ->
                    token.jwt().getTokenValue().length())
            .build();

    /** The token as it was verified before, or as it is now; what the verification throws goes on to the caller. */
    VerifiedToken get(String token, Function<String, VerifiedToken> verification) {
        var hash = hash(token);
        var before = verified.getIfPresent(hash);
        if (before != null && before.isStillGood()) return before;
        verified.invalidate(hash);
        var now = verification.apply(token);
        verified.put(hash, now);
        return now;
    }

    private static ByteBuffer hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
