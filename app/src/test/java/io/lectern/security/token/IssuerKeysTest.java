package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** What becomes of tokens while the keys of their issuer change, and while the issuer is away. */
class IssuerKeysTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final TestIssuer issuer = TestIssuer.start();
    private IssuerKeys keys = with(FetchLimits.DEFAULT);

    @AfterEach
    void close() {
        keys.close();
        issuer.close();
    }

    @Test
    void keysAreFetchedWhenTheyAreFirstNeeded() {
        assertThat(issuer.fetches()).isZero();
        for (var n = 0; n < 20; n++) assertThat(subject(issuer.token("ada"))).isEqualTo("ada");
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void anIssuerMayChangeItsAlgorithm() {
        subject(issuer.token("ada"));
        issuer.change(TestIssuer.ec());

        assertThat(subject(issuer.token("ada"))).isEqualTo("ada");
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void unknownKeysAreLookedForTwiceInTenSecondsAndThenNothingIsSaidOfThem() {
        subject(issuer.token("ada"));
        assertThatThrownBy(() -> subject(strange())).isInstanceOf(BadJwtException.class);
        IntStream.range(0, 50)
                .parallel()
                .forEach(n -> assertThatThrownBy(() -> subject(strange()))
                        .isInstanceOf(JwtException.class)
                        .isNotInstanceOf(BadJwtException.class));

        assertThat(subject(issuer.token("ada"))).isEqualTo("ada");
        assertThat(issuer.fetches()).isEqualTo(2);
        assertThat(FetchLimits.DEFAULT)
                .isEqualTo(
                        new FetchLimits(LONG, 2, Duration.ofSeconds(10), Duration.ofSeconds(4), Duration.ofMinutes(5)));
    }

    @Test
    void aKeyThatVanishesEndsItsTokensAndWhateverWasOpenedWithThem() throws Exception {
        keys = with(often(Duration.ofMillis(80)));
        var token = issuer.token("ada");
        subject(token);
        var status = keys.status(SignedJWT.parse(token).getHeader());
        assertThat(status.isValid()).isTrue();

        issuer.change(TestIssuer.rsa());
        await().atMost(TIMEOUT).until(() -> !status.isValid());
        assertThatThrownBy(() -> subject(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aKeyOfTheSameNameIsAnotherKey() throws Exception {
        keys = with(often(Duration.ofMillis(80)));
        var first = TestIssuer.rsa();
        issuer.change(first);
        var token = issuer.token("ada");
        subject(token);
        var status = keys.status(SignedJWT.parse(token).getHeader());

        issuer.change(named(first.getKeyID()));
        await().atMost(TIMEOUT).until(() -> !status.isValid());
        assertThatThrownBy(() -> subject(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void whileTheIssuerIsAwayKnownKeysGoOnForAWhileAndOfOthersNothingIsSaid() throws ParseException {
        keys = with(often(Duration.ofMillis(50)));
        var token = issuer.token("ada");
        subject(token);
        var status = keys.status(SignedJWT.parse(token).getHeader());
        issuer.leaves();

        await().during(Duration.ofMillis(200))
                .atMost(TIMEOUT)
                .until(() -> subject(token).equals("ada") && status.isValid());
        assertThatThrownBy(() -> subject(strange())).isNotInstanceOf(BadJwtException.class);
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThatThrownBy(() -> subject(token))
                        .isInstanceOf(JwtException.class)
                        .isNotInstanceOf(BadJwtException.class));
        assertThat(status.isValid()).isTrue();

        issuer.returns();
        await().atMost(TIMEOUT).ignoreExceptions().until(() -> subject(token).equals("ada"));
    }

    @Test
    void anErrorOfAFetchIsAnOutageLikeAnyOther() throws Exception {
        var published = new PublishedKeys(issuer.uri(), null);
        var fetches = new AtomicInteger();
        keys.close();
        keys = new IssuerKeys(
                () -> {
                    if (fetches.getAndIncrement() > 0) throw new NoClassDefFoundError("Keys");
                    return published.fetch();
                },
                new FetchLimits(Duration.ofMillis(80), 1000, Duration.ofSeconds(1), TIMEOUT, LONG));
        var token = issuer.token("ada");
        subject(token);
        var status = keys.status(SignedJWT.parse(token).getHeader());

        await().until(() -> status.isValid() && fetches.get() > 2);
        assertThat(status.isRecent()).isTrue();
    }

    @Test
    void anIssuerThatWasNeverThereIsNoReasonToRefuseAToken() {
        issuer.leaves();

        assertThatThrownBy(() -> subject(issuer.token("ada")))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void keysMayBeNamedWithoutMetadata() throws Exception {
        keys = new IssuerKeys(new PublishedKeys("urn:school", URI.create(issuer.uri() + "/keys")), FetchLimits.DEFAULT);

        assertThat(new JWKSet(keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)).getKeys())
                .hasSize(1);
    }

    private String subject(String token) {
        var rules = TokenRules.of(issuer.uri(), List.of());
        return TrustedIssuer.of(issuer.uri(), keys, rules, keys::status)
                .decoder()
                .decode(token)
                .getSubject();
    }

    private String strange() {
        return issuer.token(TestIssuer.ec(), "ada", claims -> claims);
    }

    private static JWK named(String id) {
        var key = TestIssuer.rsa().toRSAKey();
        return new RSAKey.Builder(key).keyID(id).build();
    }

    private IssuerKeys with(FetchLimits limits) {
        if (keys != null) keys.close();
        return new IssuerKeys(new PublishedKeys(issuer.uri(), null), limits);
    }

    private static FetchLimits often(Duration refresh) {
        return new FetchLimits(refresh, 1000, Duration.ofSeconds(1), TIMEOUT, Duration.ofMillis(800));
    }
}
