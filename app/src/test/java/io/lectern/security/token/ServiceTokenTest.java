package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.SpaceId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceTokenTest {
    private static final SpaceId SPACE = SpaceId.of("s1");
    private final TestIssuer issuer = TestIssuer.start();
    private final IssuerKeys keys = new IssuerKeys(new PublishedKeys(issuer.uri(), null), FetchLimits.DEFAULT);

    @AfterEach
    void close() {
        keys.close();
        issuer.close();
    }

    @Test
    void withoutAClaimOfSpacesAllAreOpen() {
        assertThat(service(claims -> claims).covers(SPACE)).isTrue();
    }

    @Test
    void aClaimOfSpacesOpensThoseThatItNames() {
        assertThat(service(claims -> claims.claim("lectern_spaces", List.of("s1", "s2")))
                        .covers(SPACE))
                .isTrue();
        assertThat(service(claims -> claims.claim("lectern_spaces", List.of("s2")))
                        .covers(SPACE))
                .isFalse();
        assertThat(service(claims -> claims.claim("lectern_spaces", List.of())).covers(SPACE))
                .isFalse();
    }

    @Test
    void aClaimThatSaysNullOpensNone() {
        var service = service(claims -> claims.claim("lectern_spaces", null).serializeNullClaims(true));

        assertThat(service.covers(SPACE)).isFalse();
    }

    private Service service(UnaryOperator<JWTClaimsSet.Builder> more) {
        var token = issuer.token("quiz", claims -> more.apply(claims.claim("client_id", "quiz")));
        var rules = TokenRules.of(issuer.uri(), List.of());
        return ServiceToken.of(TrustedIssuer.of(issuer.uri(), keys, rules, keys::status)
                .decoder()
                .decode(token));
    }
}
