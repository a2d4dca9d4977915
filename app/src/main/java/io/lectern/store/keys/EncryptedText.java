package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/**
 * Text under a key: AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128,
 * bound to the place where it stands, so that it can be moved to no other.
 *
 * @param text nonce and encrypted text, in Base64
 */
record EncryptedText(UUID key, String text) {
    private static final String MEMBER = "sealed";
    private static final String TEXT = "text";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** To look for a provider takes as long as to decrypt a message. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(EncryptedText::newCipher);

    static EncryptedText encrypt(PersonalKey key, byte[] text, String place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var hidden = run(Cipher.ENCRYPT_MODE, key, nonce, text, place);
        var all = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden);
        return new EncryptedText(key.id(), Base64.getEncoder().encodeToString(all.array()));
    }

    /**
     * The text again.
     *
     * @throws IllegalStateException if it was changed or stood elsewhere
     */
    byte[] decrypt(PersonalKey secret, String place) {
        var all = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        var hidden = new byte[all.remaining()];
        all.get(hidden);
        return run(Cipher.DECRYPT_MODE, secret, nonce, hidden, place);
    }

    /** What stands in the place of the text. */
    JsonNode toJson() {
        return JSON.createObjectNode().put(MEMBER, key.toString()).put(TEXT, text);
    }

    /** What is encrypted in a place, if it is. */
    static Optional<EncryptedText> in(JsonNode node) {
        return node.path(MEMBER).isString() && node.path(TEXT).isString() && node.size() == 2
                ? Optional.of(new EncryptedText(
                        UUID.fromString(node.path(MEMBER).asString()),
                        node.path(TEXT).asString()))
                : Optional.empty();
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(CIPHER);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + CIPHER, missing);
        }
    }

    private static byte[] run(int mode, PersonalKey key, byte[] nonce, byte[] input, String place) {
        try {
            var cipher = CIPHERS.get();
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text encrypted with key " + key.id() + " cannot be decrypted", e);
        }
    }
}
