package io.lectern.security.demo;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Title;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signs anybody in as whoever they like: for a first look, never for a school. */
@RestController
@Conditional(DemoEnabled.class)
class DemoTokens {
    static final String ISSUER = "urn:lectern:demo";
    private static final int DEFAULT_SECONDS = 3600;
    private static final int MOST_SECONDS = 86400;

    private final JwtEncoder encoder;
    private final String[] operator;

    DemoTokens(DemoKeys keys, @Value("${lectern.claims.operator:lectern_role=operator}") String operator) {
        this.operator = operator.split("=", 2);
        encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(keys.signing())));
    }

    record Who(
            String user,
            Title name,
            @Nullable Integer expiresIn,
            @Nullable Boolean operator) {}

    record Token(String accessToken, String tokenType, int expiresIn) {}

    @PostMapping("/demo/tokens")
    Token sign(@RequestBody Who who) {
        var seconds = who.expiresIn() == null ? DEFAULT_SECONDS : who.expiresIn();
        if (seconds < 1 || seconds > MOST_SECONDS) throw new Invalid("expiresIn", "must be 1 to " + MOST_SECONDS);
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(user(who.user()).value())
                .claim("name", who.name().text())
                .issuedAt(now)
                .expiresAt(now.plusSeconds(seconds));
        if (Boolean.TRUE.equals(who.operator())) claims.claim(operator[0], operator[1]);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        var jwt = encoder.encode(JwtEncoderParameters.from(header, claims.build()));
        return new Token(jwt.getTokenValue(), "Bearer", seconds);
    }

    private static UserId user(String text) {
        try {
            var user = UserId.of(text);
            if (user.isAddressable()) return user;
            throw new Invalid("user", "must not be . or ..");
        } catch (IllegalArgumentException e) {
            throw new Invalid("user", "must be 1 to 128 letters, digits or any of . _ ~ - @ |");
        }
    }
}
