package io.lectern.sweep;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens as somebody could make them up, and as an issuer could sign them. */
final class ForgedTokens {
    private static final String ISSUER = "urn:lectern:demo";
    private static final Duration HOUR = Duration.ofHours(1);

    private static final RSAKey OTHER_KEY = newKey();

    private final RSAKey key;

    private ForgedTokens(RSAKey key) {
        this.key = key;
    }

    /** Whoever has the demo's own key. */
    static ForgedTokens insider() {
        try {
            return new ForgedTokens(
                    RSAKey.parse(Files.readString(Path.of("target/lectern-data/demo-signing-key.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private ForgedTokens outsider() {
        return new ForgedTokens(
                new RSAKey.Builder(OTHER_KEY).keyID(key.getKeyID()).build());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values of the header Authorization that let nobody in, by what is wrong with them; null for none. */
    Map<String, String> refused() {
        var all = new LinkedHashMap<String, String>();
        all.put("no token", null);
        all.put("an empty token", "Bearer ");
        all.put("no JWT", "Bearer garbage");
        all.put("three parts of nothing", "Bearer a.b.c");
        all.put("a password", "Basic YWRhOmFkYQ==");
        all.put("expired", "Bearer " + sign(claims("ada").expirationTime(in(HOUR.negated()))));
        all.put("without an end", "Bearer " + sign(claims("ada").expirationTime(null)));
        all.put("not yet valid", "Bearer " + sign(claims("ada").notBeforeTime(in(HOUR))));
        all.put("of another issuer", "Bearer " + sign(claims("ada").issuer("https://example.org")));
        all.put("of nobody", "Bearer " + sign(claims("ada").issuer(null)));
        all.put("signed with another key", "Bearer " + outsider().sign(claims("ada")));
        all.put("unsigned", "Bearer " + new PlainJWT(claims("ada").build()).serialize());
        all.put("without a subject", "Bearer " + sign(claims(null)));
        all.put("with a subject that is none", "Bearer " + sign(claims("a\u0000b")));
        return all;
    }

    static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("name", subject)
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(HOUR));
    }

    String sign(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }
}
