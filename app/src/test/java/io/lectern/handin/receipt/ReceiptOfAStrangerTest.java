package io.lectern.handin.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.Api;
import io.lectern.RunningLectern;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a receipt as somebody would who has nothing of Lectern's but its public key: with the JDK alone. */
class ReceiptOfAStrangerTest extends RunningLectern {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theSignatureAndTheHashAreCheckedWithoutUs() throws Exception {
        var content = "[{\"type\":\"paragraph\",\"text\":\"Ünïcödé & <b>\"},{\"type\":\"code\",\"text\":\"x = 1\"}]";
        var receipt = ben.post(assignment(space(), false) + "/submissions", "{\"content\":" + content + "}")
                .body();
        var jwks = new Api(base(), "").get("/.well-known/jwks.json");

        assertThat(jwks.status()).isEqualTo(200);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key(jwks.body(), receipt.get("keyId").asString()));
        signature.update(canonicalWithoutSignature(receipt));
        assertThat(signature.verify(
                        Base64.getUrlDecoder().decode(receipt.get("signature").asString())))
                .isTrue();

        var canonical = "[{\"text\":\"Ünïcödé & <b>\",\"type\":\"paragraph\"},{\"text\":\"x = 1\",\"type\":\"code\"}]";
        var sealed = receipt.get("salt").asString() + canonical;
        var hash = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
        assertThat(receipt.get("contentHash").asString())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void theKeyIsThereBeforeAnybodyHandsIn() {
        var keys = new Api(base(), "").get("/.well-known/jwks.json").body().get("keys");

        assertThat(keys).isNotEmpty();
        assertThat(keys.get(0).get("kty").asString()).isEqualTo("OKP");
        assertThat(keys.get(0).get("crv").asString()).isEqualTo("Ed25519");
        assertThat(keys.get(0).has("d")).as("the private half").isFalse();
    }

    /** The members are text, whole numbers, true, false and null: for these, sorting by name is RFC 8785. */
    private static byte[] canonicalWithoutSignature(JsonNode receipt) {
        var sorted = new TreeMap<String, JsonNode>();
        receipt.propertyStream()
                .filter(member -> !member.getKey().equals("signature"))
                .forEach(member -> sorted.put(member.getKey(), member.getValue()));
        return JSON.writeValueAsBytes(sorted);
    }

    /** The public key that a JWK of RFC 8037 spells: little-endian y, the sign of x in the last bit. */
    private static PublicKey key(JsonNode jwks, String keyId) throws Exception {
        var jwk = jwks.get("keys")
                .valueStream()
                .filter(key -> key.get("kid").asString().equals(keyId))
                .findFirst()
                .orElseThrow();
        var bytes = Base64.getUrlDecoder().decode(jwk.get("x").asString());
        var bigEndian = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) bigEndian[i] = bytes[bytes.length - 1 - i];
        var isOdd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        var point = new EdECPoint(isOdd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
