package io.lectern.security.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.lectern.security.token.KeyStatus;
import io.lectern.security.token.TestIssuer;
import io.lectern.security.token.TokenRules;
import io.lectern.security.token.TrustedIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKeysTest {

    @TempDir
    Path data;

    @Test
    void oneKeyIsMadeAndKept() {
        var made = DemoKeys.in(data, DemoKeys::generate);

        assertThat(DemoKeys.in(data, DemoKeys::generate).signing()).isEqualTo(made.signing());
        assertThat(made.published().getKeys()).containsExactly(made.signing().toPublicJWK());
    }

    @Test
    void tokensOfAnEarlierVersionAreTakenUntilTheyExpire() throws IOException {
        var former = TestIssuer.ec();
        Files.writeString(data.resolve("demo-key.json"), former.toJSONString());

        var keys = DemoKeys.in(data, DemoKeys::generate).published();

        var token = TestIssuer.sign(former, DemoTokens.ISSUER, "ada", claims -> claims);
        assertThat(issuer(keys).decoder().decode(token).getSubject()).isEqualTo("ada");
        assertThat(keys.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
    }

    @Test
    void aDamagedKeyIsSaidToBe() throws IOException {
        Files.writeString(data.resolve("demo-signing-key.json"), "{");

        assertThatThrownBy(() -> DemoKeys.in(data, DemoKeys::generate)).hasMessageContaining("demo-signing-key.json");
    }

    private static TrustedIssuer issuer(JWKSet keys) {
        return TrustedIssuer.of(
                DemoTokens.ISSUER,
                new ImmutableJWKSet<>(keys),
                TokenRules.of(DemoTokens.ISSUER, List.of()),
                header -> KeyStatus.PERMANENT);
    }
}
