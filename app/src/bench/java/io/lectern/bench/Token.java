package io.lectern.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** Ada's token, signed with a key that both servers find where they look for it. */
record Token(String text, Path data, Path publicKey) {
    private static final int BITS = 2048;
    private static final int SECONDS = 86_400;

    static Token in(Path folder) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("demo-signing-key.json"), key.toJSONString());
        var encoded = Base64.getMimeEncoder().encodeToString(key.toPublicKey().getEncoded());
        var pem = "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("urn:lectern:demo")
                .subject("ada")
                .claim("name", "Ada")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(SECONDS)))
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return new Token(jwt.serialize(), data, Files.writeString(folder.resolve("key.pem"), pem));
    }
}
