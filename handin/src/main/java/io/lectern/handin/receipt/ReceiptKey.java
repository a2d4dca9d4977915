package io.lectern.handin.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * A key pair that signs receipts with Ed25519 (RFC 8032).
 *
 * @param keyId the thumbprint of the public half (RFC 7638)
 * @param privateKey in PKCS #8
 * @param publicKey in X.509
 */
record ReceiptKey(String keyId, byte[] privateKey, byte[] publicKey) {
    private static final String ALGORITHM = "Ed25519";
    private static final int RAW_BYTES = 32;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static ReceiptKey random() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var thumbprint = thumbprint(pair.getPublic());
            return new ReceiptKey(
                    thumbprint, pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    String sign(byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
            signature.update(message);
            return TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    boolean verifies(byte[] message, String text) {
        try {
            var signed = Base64.getUrlDecoder().decode(text);
            if (!TEXT.encodeToString(signed).equals(text)) return false;
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The public half as JSON Web Key (RFC 8037), by the names of its members. */
    Map<String, Object> toJwk() {
        return new OctetKeyPair.Builder(jwk(publicKey))
                .keyID(keyId)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.EdDSA)
                .build()
                .toJSONObject();
    }

    private static String thumbprint(PublicKey key) {
        try {
            return jwk(key.getEncoded()).computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static OctetKeyPair jwk(byte[] x509) {
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(raw(x509))).build();
    }

    private static byte[] raw(byte[] x509) {
        return Arrays.copyOfRange(x509, x509.length - RAW_BYTES, x509.length);
    }

    private static IllegalStateException unusable(GeneralSecurityException e) {
        return new IllegalStateException("The key that signs receipts cannot be used", e);
    }
}
