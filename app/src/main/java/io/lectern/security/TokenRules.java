package io.lectern.security;

import io.lectern.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say beside being signed: whose it is, who issued it, and until when it holds, to the second. */
final class TokenRules {

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ZERO),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, expires -> expires != null),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, TokenRules::isUser));
    }

    private static boolean isUser(String subject) {
        try {
            return subject != null && UserId.of(subject).value().equals(subject);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
