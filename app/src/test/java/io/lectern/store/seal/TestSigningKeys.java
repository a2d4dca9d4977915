package io.lectern.store.seal;

import io.lectern.kernel.signature.SigningKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** One key that is in no database. */
public final class TestSigningKeys implements SigningKeys {
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    public TestSigningKeys() {
        try {
            pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String currentKeyId() {
        return "test";
    }

    @Override
    public boolean has(String keyId) {
        return keyId.equals(currentKeyId());
    }

    @Override
    public String sign(String keyId, byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean verifies(String keyId, byte[] message, String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(message);
            return keyId.equals(currentKeyId())
                    && signature.verify(Base64.getUrlDecoder().decode(text));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
