package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** What is said of tokens that are not taken. */
class RefusedTokensTest {
    private static final String STRANGE_KEY = "The token is not signed with a key of its issuer";

    private final TestIssuer issuer = TestIssuer.start();
    private final IssuerKeys keys = new IssuerKeys(new PublishedKeys(issuer.uri(), null), FetchLimits.DEFAULT);
    private final TrustedIssuer trusted = TrustedIssuer.of(
            issuer.uri(), keys, token -> OAuth2TokenValidatorResult.success(), header -> keys.status(header));

    @AfterEach
    void close() {
        keys.close();
        issuer.close();
    }

    @Test
    void aKeyThatIsNotPublishedIsNoneOfItsIssuer() {
        assertThat(sentence(issuer.token(TestIssuer.rsa(), "ada", claims -> claims)))
                .isEqualTo(STRANGE_KEY);
    }

    @Test
    void neitherIsOneThatIsCalledAsOneOfThem() throws Exception {
        var good = issuer.token("ada");
        var id = SignedJWT.parse(good).getHeader().getKeyID();
        var imitation =
                new RSAKey.Builder(TestIssuer.rsa().toRSAKey()).keyID(id).build();

        assertThat(sentence(issuer.token(imitation, "ada", claims -> claims))).isEqualTo(STRANGE_KEY);
    }

    @Test
    void whatEndsBeforeItBeginsCannotBe() {
        var now = Instant.now();
        var token = issuer.token(
                "ada", claims -> claims.issueTime(Date.from(now)).expirationTime(Date.from(now.minusSeconds(1))));

        assertThat(sentence(token)).isEqualTo("The token has claims that cannot be true together");
    }

    @Test
    void whatIsNoTokenIsMalformed() {
        assertThat(sentence("moss")).isEqualTo(RefusedTokens.MALFORMED);
    }

    private String sentence(String token) {
        return RefusedTokens.sentence(catchThrowableOfType(
                BadJwtException.class, () -> trusted.decoder().decode(token)));
    }
}
