package io.lectern.security;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import io.lectern.kernel.Authenticator;
import io.lectern.kernel.UserId;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Hands a token to the decoder of its issuer, for REST and for live; tokens of any other issuer are bad. */
@Component
class Tokens implements JwtDecoder, Authenticator {
    private final Map<String, TrustedIssuer> issuers;
    private final RefusedTokens refused;

    Tokens(ObjectProvider<TrustedIssuer> issuers, RefusedTokens refused) {
        this.issuers = issuers.stream().collect(Collectors.toMap(TrustedIssuer::issuer, issuer -> issuer));
        this.refused = refused;
    }

    /**
     * What a token says.
     *
     * @throws BadJwtException with a sentence for whoever sent it, if it is not to be taken
     * @throws IssuerUnavailable if that cannot be told now
     */
    @Override
    public Jwt decode(String token) {
        try {
            return issuer(token).decoder().decode(token);
        } catch (BadJwtException bad) {
            var sentence = RefusedTokens.sentence(bad);
            refused.note(sentence);
            throw new BadJwtException(sentence, bad);
        } catch (JwtException unknown) {
            throw new IssuerUnavailable(unknown);
        }
    }

    @Override
    public Caller authenticate(String bearerToken) {
        try {
            var jwt = decode(bearerToken);
            return new Caller(
                    UserId.of(Objects.requireNonNull(jwt.getSubject())),
                    Objects.requireNonNull(jwt.getExpiresAt()),
                    proof(bearerToken));
        } catch (JwtException e) {
            throw new Unauthenticated(TokenRules.EXPIRED.equals(e.getMessage()), e);
        } catch (IssuerUnavailable e) {
            throw new Unavailable(e);
        }
    }

    private TrustedIssuer issuer(String token) {
        var issuer = issuers.get(claimedIssuer(token));
        if (issuer == null) throw new BadJwtException(RefusedTokens.STRANGE_ISSUER);
        return issuer;
    }

    private BooleanSupplier proof(String token) {
        try {
            return issuer(token).proofs().apply(SignedJWT.parse(token).getHeader());
        } catch (ParseException e) {
            throw new IllegalStateException("The token was read a moment ago", e);
        }
    }

    private static String claimedIssuer(String token) {
        try {
            return Objects.requireNonNullElse(
                    JWTParser.parse(token).getJWTClaimsSet().getIssuer(), "");
        } catch (ParseException e) {
            throw new BadJwtException(RefusedTokens.MALFORMED, e);
        }
    }
}
