package io.lectern.kernel.signature;

/**
 * The keys with which this database signs what others keep as proof (Ed25519, RFC 8032); their public halves are at
 * {@code /.well-known/jwks.json}.
 */
public interface SigningKeys {

    /** The id of the key that signs what is new. */
    String currentKeyId();

    /** Whether there is such a key. */
    boolean has(String keyId);

    /**
     * Signs a message, in base64url without padding.
     *
     * @throws IllegalStateException if there is no such key
     */
    String sign(String keyId, byte[] message);

    /** Whether a signature is by that key, and of that message. */
    boolean verifies(String keyId, byte[] message, String signature);
}
