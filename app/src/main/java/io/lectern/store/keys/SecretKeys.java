package io.lectern.store.keys;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys for one purpose, derived from the secret of this database, and what is done with them. */
public final class SecretKeys {
    private static final String BLOCKS = "AES/ECB/NoPadding";
    private static final String STREAM = "AES/CTR/NoPadding";
    private static final int KEY_LENGTH = 16;

    private final HmacKey forMacs;
    private final SecretKeySpec forBlocks;
    private final ThreadLocal<Cipher> encrypting = ThreadLocal.withInitial(() -> blocks(Cipher.ENCRYPT_MODE));
    private final ThreadLocal<Cipher> decrypting = ThreadLocal.withInitial(() -> blocks(Cipher.DECRYPT_MODE));

    /** @param purpose keeps these keys apart from those of all other purposes */
    public SecretKeys(DatabaseIdentity identity, String purpose) {
        var root = new HmacKey(identity.secret());
        this.forMacs = new HmacKey(root.mac(purpose + " macs"));
        this.forBlocks = new SecretKeySpec(Arrays.copyOf(root.mac(purpose + " blocks"), KEY_LENGTH), "AES");
    }

    /** Tells whether a text was changed: it cannot be made without the secret. */
    public byte[] mac(byte[] text) {
        return forMacs.mac(text);
    }

    /** One block, as a permutation of all blocks. */
    public byte[] encrypt(byte[] block) {
        return done(encrypting.get(), block);
    }

    /** The block that {@link #encrypt} made this of. */
    public byte[] decrypt(byte[] block) {
        return done(decrypting.get(), block);
    }

    /** Any number of bytes; the same again gives them back. */
    public byte[] mask(byte[] text, byte[] start) {
        try {
            var cipher = Cipher.getInstance(STREAM);
            cipher.init(Cipher.ENCRYPT_MODE, forBlocks, new IvParameterSpec(start));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw missing(STREAM, impossible);
        }
    }

    private Cipher blocks(int mode) {
        try {
            var cipher = Cipher.getInstance(BLOCKS);
            cipher.init(mode, forBlocks);
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw missing(BLOCKS, impossible);
        }
    }

    private static byte[] done(Cipher cipher, byte[] block) {
        try {
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw missing(BLOCKS, impossible);
        }
    }

    private static IllegalStateException missing(String algorithm, GeneralSecurityException cause) {
        return new IllegalStateException("Every Java platform has " + algorithm, cause);
    }
}
