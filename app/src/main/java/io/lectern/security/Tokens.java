package io.lectern.security;

import com.nimbusds.jwt.JWTParser;
import io.lectern.kernel.Authenticator;
import io.lectern.kernel.UserId;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Hands a token to the decoder of its issuer, for REST and for live; tokens of any other issuer are bad. */
@Component
class Tokens implements JwtDecoder, Authenticator {
    private final Map<String, JwtDecoder> decoders;

    Tokens(List<TrustedIssuer> issuers) {
        decoders = issuers.stream().collect(Collectors.toMap(TrustedIssuer::issuer, TrustedIssuer::decoder));
    }

    @Override
    public Jwt decode(String token) {
        var decoder = decoders.get(claims(token).issuer());
        if (decoder == null) throw new BadJwtException("The token is of an issuer that is not trusted");
        return decoder.decode(token);
    }

    @Override
    public Caller authenticate(String bearerToken) {
        try {
            var jwt = decode(bearerToken);
            return new Caller(UserId.of(Objects.requireNonNull(jwt.getSubject())), Objects.requireNonNull(jwt.getExpiresAt()));
        } catch (JwtException e) {
            throw new Unauthenticated(claims(bearerToken).expired(), e);
        }
    }

    private record Claims(String issuer, boolean expired) {}

    private static Claims claims(String token) {
        try {
            var claims = JWTParser.parse(token).getJWTClaimsSet();
            var expires = claims.getExpirationTime();
            var issuer = claims.getIssuer();
            return new Claims(
                    issuer == null ? "" : issuer,
                    expires != null && expires.toInstant().isBefore(Instant.now()));
        } catch (ParseException e) {
            return new Claims("", false);
        }
    }
}
