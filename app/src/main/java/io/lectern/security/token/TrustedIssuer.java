package io.lectern.security.token;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * An issuer whose tokens are taken.
 *
 * @param decoder checks a token
 * @param statuses tells for a header of a good token whether its key is the issuer's still
 */
public record TrustedIssuer(String issuer, JwtDecoder decoder, Function<JWSHeader, KeyStatus> statuses) {

    /** One whose keys alone say by which algorithms it signs, so that it may change them. */
    public static TrustedIssuer of(
            String issuer,
            JWKSource<SecurityContext> keys,
            OAuth2TokenValidator<Jwt> rules,
            Function<JWSHeader, KeyStatus> statuses) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.values())))
                .build();
        decoder.setJwtValidator(rules);
        return new TrustedIssuer(issuer, decoder, statuses);
    }
}
