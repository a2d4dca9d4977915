package io.lectern.security.token;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import io.lectern.kernel.access.Authenticator;
import io.lectern.kernel.id.UserId;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Hands a token to the decoder of its issuer, for REST and for live; tokens of any other issuer are bad. */
@Component
class TokenDecoder implements JwtDecoder, Authenticator, KeyStatuses {
    private final Map<String, TrustedIssuer> issuers;
    private final VerifiedTokens verified;
    private final RefusedTokens refused;

    TokenDecoder(ObjectProvider<TrustedIssuer> issuers, VerifiedTokens verified, RefusedTokens refused) {
        this.issuers = issuers.stream().collect(Collectors.toMap(TrustedIssuer::issuer, issuer -> issuer));
        this.verified = verified;
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
        return verified(token).jwt();
    }

    @Override
    public Caller authenticate(String bearerToken) {
        try {
            var token = verified(bearerToken);
            if (ServiceToken.is(token.jwt())) throw new BadJwtException("A service reads events at /api/events");
            var user = UserId.of(Objects.requireNonNull(token.jwt().getSubject()));
            return new Caller(user, token.expiry(), token.key()::isValid);
        } catch (JwtException e) {
            throw new Unauthenticated(TokenRules.EXPIRED.equals(e.getMessage()), e);
        } catch (IssuerUnavailable e) {
            throw new Unavailable(e);
        }
    }

    @Override
    public KeyStatus of(Jwt token) {
        var claimed = Objects.requireNonNull(token.getClaimAsString("iss"));
        return issuer(claimed).statuses().apply(header(token));
    }

    private VerifiedToken verified(String token) {
        try {
            return verified.get(token, this::verify);
        } catch (BadJwtException bad) {
            var sentence = RefusedTokens.sentence(bad);
            refused.note(sentence);
            throw new BadJwtException(sentence, bad);
        } catch (JwtException unknown) {
            throw new IssuerUnavailable(unknown);
        }
    }

    private VerifiedToken verify(String token) {
        try {
            var parsed = JWTParser.parse(token);
            var issuer =
                    issuer(Objects.requireNonNullElse(parsed.getJWTClaimsSet().getIssuer(), ""));
            if (!(parsed instanceof SignedJWT signed)) throw new BadJwtException(RefusedTokens.UNSIGNED);
            var jwt = issuer.decoder().decode(token);
            return new VerifiedToken(jwt, issuer.statuses().apply(signed.getHeader()));
        } catch (ParseException e) {
            throw new BadJwtException(RefusedTokens.MALFORMED, e);
        }
    }

    private static JWSHeader header(Jwt token) {
        try {
            return JWSHeader.parse(token.getHeaders());
        } catch (ParseException e) {
            throw new IllegalStateException("A token was verified by a header that cannot be read", e);
        }
    }

    private TrustedIssuer issuer(String claimed) {
        var issuer = issuers.get(claimed);
        if (issuer == null) throw new BadJwtException(RefusedTokens.STRANGE_ISSUER);
        return issuer;
    }
}
