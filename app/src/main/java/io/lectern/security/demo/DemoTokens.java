package io.lectern.security.demo;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Title;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /** Who to sign in: a person by {@code user} and {@code name}, or a service by {@code service} and its scopes. */
    @JsonForm(example = """
                    {"user":"ada","name":"Ada"}""")
    record Who(
            @Nullable String user,
            @Nullable Title name,
            @Nullable String service,
            @Nullable List<String> scopes,
            @Nullable List<String> spaces,

            @JsonForm(minimum = "1", maximum = "" + MOST_SECONDS, example = "600") @Nullable
            Integer expiresIn,

            @Nullable Boolean operator) {}

    record Token(String accessToken, String tokenType, int expiresIn) {}

    @PostMapping("/demo/tokens")
    Token sign(@RequestBody Who who) {
        var seconds = who.expiresIn() == null ? DEFAULT_SECONDS : who.expiresIn();
        if (seconds < 1 || seconds > MOST_SECONDS) throw new Invalid("expiresIn", "must be 1 to " + MOST_SECONDS);
        var now = Instant.now();
        var claims = JwtClaimsSet.builder().issuer(ISSUER).issuedAt(now).expiresAt(now.plusSeconds(seconds));
        if (who.service() != null) describe(claims, who.service(), who);
        else describe(claims, who);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        var jwt = encoder.encode(JwtEncoderParameters.from(header, claims.build()));
        return new Token(jwt.getTokenValue(), "Bearer", seconds);
    }

    private void describe(JwtClaimsSet.Builder claims, Who who) {
        if (who.user() == null) throw new Invalid("user", "must be given");
        if (who.name() == null) throw new Invalid("name", "must be given");
        claims.subject(id("user", who.user())).claim("name", who.name().text());
        if (Boolean.TRUE.equals(who.operator())) claims.claim(operator[0], operator[1]);
    }

    private static void describe(JwtClaimsSet.Builder claims, String service, Who who) {
        if (who.user() != null) throw new Invalid("service", "must not be given beside user");
        claims.subject(id("service", service)).claim("client_id", service);
        claims.claim("scope", String.join(" ", Objects.requireNonNullElse(who.scopes(), List.of())));
        if (who.spaces() != null) claims.claim("lectern_spaces", who.spaces());
    }

    private static String id(String member, String text) {
        try {
            if (UserId.of(text).isAddressable()) return text;
            throw new Invalid(member, "must not be . or ..");
        } catch (IllegalArgumentException e) {
            throw new Invalid(member, "must be 1 to 128 letters, digits or any of . _ ~ - @ |");
        }
    }
}
