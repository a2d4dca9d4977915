package io.lectern.security.token;

import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside being signed: whose it is, who issued it, for whom, and until when, to the second. */
public final class TokenRules {

    static final String EXPIRED = "The token has expired";

    private TokenRules() {}

    /** @param audiences of which a token must name one; whatever it names, if there are none */
    public static OAuth2TokenValidator<Jwt> of(String issuer, List<String> audiences) {
        return new DelegatingOAuth2TokenValidator<>(
                rule(EXPIRED, token -> !isPast(token.getExpiresAt())),
                rule("The token says no time at which it ends", token -> token.getExpiresAt() != null),
                rule("The token does not hold yet", TokenRules::holdsByNow),
                rule("The token is of another issuer", token -> issuer.equals(token.getClaimAsString("iss"))),
                rule("The token is for another audience", token -> isFor(audiences, token)),
                rule("The subject of the token cannot be the id of a user", token -> isUser(token.getSubject())));
    }

    private static OAuth2TokenValidator<Jwt> rule(String sentence, Predicate<Jwt> holds) {
        var broken =
                OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, sentence, null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : broken;
    }

    private static boolean isPast(@Nullable Instant time) {
        return time != null && !time.isAfter(Instant.now());
    }

    private static boolean holdsByNow(Jwt token) {
        var notBefore = token.getNotBefore();
        return notBefore == null || !notBefore.isAfter(Instant.now());
    }

    private static boolean isFor(List<String> audiences, Jwt token) {
        var named = token.getAudience();
        return audiences.isEmpty() || (named != null && !Collections.disjoint(audiences, named));
    }

    private static boolean isUser(@Nullable String subject) {
        try {
            return subject != null && UserId.of(subject).isAddressable();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
