package io.lectern.webhooks.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    /** The example that libraries of Standard Webhooks test themselves with. */
    @Test
    void aSignatureIsThatOfStandardWebhooks() {
        var secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(SigningSecret.signatures(List.of(secret), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    @Test
    void everySecretSigns() {
        var both = List.of(SigningSecret.random(), SigningSecret.random());

        assertThat(SigningSecret.signatures(both, "a", 1, BODY).split(" "))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(signature -> signature.startsWith("v1,"))
                .contains(SigningSecret.signatures(both.subList(1, 2), "a", 1, BODY));
    }

    @Test
    void aSecretIsNotSaidByAccident() {
        var secret = SigningSecret.random();

        assertThat(secret.bytes())
                .hasSize(32)
                .isNotEqualTo(SigningSecret.random().bytes());
        assertThat(secret.toString()).isEqualTo("SigningSecret");
    }
}
