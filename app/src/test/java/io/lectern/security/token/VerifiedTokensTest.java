package io.lectern.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens are verified once, and never taken when they would not be if they were verified again. */
class VerifiedTokensTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final AtomicInteger verifications = new AtomicInteger();
    private final VerifiedTokens tokens = new VerifiedTokens();
    private final TestIssuer issuer = TestIssuer.start();
    private IssuerKeys keys = new IssuerKeys(new PublishedKeys(issuer.uri(), null), FetchLimits.DEFAULT);

    @AfterEach
    void close() {
        keys.close();
        issuer.close();
    }

    @Test
    void aTokenIsVerifiedOnce() {
        var ada = issuer.token("ada");
        var ben = issuer.token("ben");
        for (var n = 0; n < 10; n++) {
            assertThat(subject(ada)).isEqualTo("ada");
            assertThat(subject(ben)).isEqualTo("ben");
        }
        assertThat(verifications).hasValue(2);
    }

    @Test
    void aTokenWithAnotherSignatureIsAnotherToken() {
        var good = issuer.token("ada");
        subject(good);
        var forged = good.substring(0, good.lastIndexOf('.') + 1)
                + issuer.token("ben").substring(issuer.token("ben").lastIndexOf('.') + 1);

        assertThatThrownBy(() -> subject(forged)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> subject(forged)).isInstanceOf(BadJwtException.class);
        assertThat(verifications).hasValue(3);
    }

    @Test
    void aTokenEndsToTheSecond() {
        var end = Instant.now().plusSeconds(2);
        var token = issuer.token("ada", claims -> claims.expirationTime(Date.from(end)));
        subject(token);
        var sentence = await().atMost(TIMEOUT).until(() -> refusal(token), TokenRules.EXPIRED::equals);

        assertThat(sentence).isEqualTo(TokenRules.EXPIRED);
        assertThat(Instant.now()).isAfterOrEqualTo(end.minusSeconds(1));
        assertThat(verifications).hasValue(2);
    }

    @Test
    void aWithdrawnKeyEndsItsTokens() {
        keep(new FetchLimits(Duration.ofMillis(80), 1000, Duration.ofSeconds(1), TIMEOUT, TIMEOUT));
        var token = issuer.token("ada");
        subject(token);

        issuer.change(TestIssuer.ec());
        await().atMost(TIMEOUT).until(() -> !refusal(token).isEmpty());
    }

    @Test
    void keysThatAreOldAreAskedForBeforeATokenIsTaken() {
        var published = new PublishedKeys(issuer.uri(), null);
        var first = new AtomicBoolean(true);
        var gate = new CountDownLatch(1);
        keys.close();
        keys = new IssuerKeys(
                () -> {
                    if (!first.getAndSet(false)) passed(gate);
                    return published.fetch();
                },
                new FetchLimits(Duration.ofMillis(80), 1000, Duration.ofSeconds(1), TIMEOUT, TIMEOUT));
        var token = issuer.token("ada");
        subject(token);
        await().atMost(TIMEOUT).until(() -> !status(token).isRecent());

        issuer.change(TestIssuer.ec());
        gate.countDown();
        assertThat(refusal(token)).isNotEmpty();
    }

    @Test
    void whenTheIssuerIsAwayForTooLongNothingIsSaidOfAnyToken() {
        keep(new FetchLimits(Duration.ofMillis(50), 1000, Duration.ofSeconds(1), TIMEOUT, Duration.ofMillis(500)));
        var token = issuer.token("ada");
        subject(token);
        issuer.leaves();

        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThatThrownBy(() -> subject(token))
                        .isInstanceOf(JwtException.class)
                        .isNotInstanceOf(BadJwtException.class));
        issuer.returns();
        await().atMost(TIMEOUT).ignoreExceptions().until(() -> subject(token).equals("ada"));
    }

    private void keep(FetchLimits limits) {
        keys.close();
        keys = new IssuerKeys(new PublishedKeys(issuer.uri(), null), limits);
    }

    private static void passed(CountDownLatch gate) throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String refusal(String token) {
        try {
            subject(token);
            return "";
        } catch (BadJwtException refused) {
            return RefusedTokens.sentence(refused);
        }
    }

    private String subject(String token) {
        return tokens.get(token, this::verify).jwt().getSubject();
    }

    private VerifiedToken verify(String token) {
        verifications.incrementAndGet();
        var rules = TokenRules.of(issuer.uri(), List.of());
        var trusted = TrustedIssuer.of(issuer.uri(), keys, rules, keys::status);
        return new VerifiedToken(trusted.decoder().decode(token), status(token));
    }

    private KeyStatus status(String token) {
        try {
            return keys.status(SignedJWT.parse(token).getHeader());
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
