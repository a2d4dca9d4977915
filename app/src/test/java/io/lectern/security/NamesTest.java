package io.lectern.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import io.lectern.Api;
import io.lectern.RunningLectern;
import io.lectern.security.token.TestIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How people are called by their tokens. */
class NamesTest extends RunningLectern {

    private static final Path KEY = Path.of("target/lectern-data/demo-signing-key.json");

    @Test
    void anOlderTokensNameDoesNotOverwriteANewerOnes() {
        var space = space();
        var now = Instant.now();
        var older = nora("Nora Old", now.minusSeconds(60));
        var newer = nora("Nora New", now);
        enrol(space);

        assertThat(calledIn(space, older)).isEqualTo("Nora Old");
        assertThat(calledIn(space, newer)).isEqualTo("Nora New");
        assertThat(calledIn(space, older)).isEqualTo("Nora New");
        assertThat(older.get("/api/me").body().get("name").asString()).isEqualTo("Nora New");
        assertThat(calledIn(space, nora("Nora Newest", now.plusSeconds(1)))).isEqualTo("Nora Newest");
    }

    @Test
    void aLongNameIsCutAndControlCharactersAreLeftOutInEveryView() {
        var space = space();
        var nora =
                nora("No\0ra\n\177 " + "\ud83e\udd89".repeat(300), Instant.now().plusSeconds(5));
        var shown = "Nora " + "\ud83e\udd89".repeat(195);
        enrol(space);

        assertThat(calledIn(space, nora)).isEqualTo(shown);
        assertThat(nora.get("/api/me").body().get("name").asString()).isEqualTo(shown);
    }

    @Test
    void aUserWhomNoPathCanNameIsRefused() {
        for (var subject : new String[] {".", ".."}) {
            var refused = new Api(base(), token(subject, claims -> claims)).get("/api/me");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate").orElseThrow())
                    .isEqualTo("Bearer error=\"invalid_token\","
                            + " error_description=\"The subject of the token cannot be the id of a user\"");
            assertThat(ada.post("/demo/tokens", "{\"user\":\"" + subject + "\",\"name\":\"N\"}")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(new Api(base(), token("...", claims -> claims))
                        .get("/api/me")
                        .status())
                .isEqualTo(200);
    }

    private void enrol(String space) {
        ada.put("/api/spaces/" + space + "/members/nora", "{\"role\":\"STUDENT\"}");
    }

    private String calledIn(String space, Api nora) {
        for (var member : nora.get("/api/spaces/" + space + "/members").body().get("items"))
            if (member.get("user").asString().equals("nora"))
                return member.get("name").asString();
        throw new AssertionError("She is no member");
    }

    private Api nora(String name, Instant issued) {
        return new Api(
                base(), token("nora", claims -> claims.claim("name", name).issueTime(Date.from(issued))));
    }

    private String token(String subject, UnaryOperator<JWTClaimsSet.Builder> more) {
        try {
            return TestIssuer.sign(JWK.parse(Files.readString(KEY)), "urn:lectern:demo", subject, more);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
