package io.lectern.store.feed;

import io.lectern.kernel.feed.CursorEncryption;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.SecretKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Cursors under a synthetic initialisation vector (as RFC 5297 has it, with HMAC-SHA-256): it authenticates the list
 * and the place, and the same place of a list has the same cursor. Places are filled up so that their length tells
 * little.
 */
final class KeyedCursorEncryption implements CursorEncryption {
    private static final int START_LENGTH = 16;
    private static final int STEP = 32;
    private static final byte END = 1;

    private final SecretKeys keys;

    KeyedCursorEncryption(DatabaseIdentity identity) {
        this.keys = new SecretKeys(identity, "cursors");
    }

    @Override
    public String encrypt(String list, String place) {
        var bytes = place.getBytes(StandardCharsets.UTF_8);
        var filled = Arrays.copyOf(bytes, (bytes.length / STEP + 1) * STEP);
        filled[bytes.length] = END;
        var start = start(list, filled);
        var encrypted =
                ByteBuffer.allocate(START_LENGTH + filled.length).put(start).put(keys.mask(filled, start));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted.array());
    }

    @Override
    public Optional<String> decrypt(String list, String cursor) {
        byte[] encrypted;
        try {
            encrypted = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        if (encrypted.length < START_LENGTH + STEP) return Optional.empty();
        var start = Arrays.copyOf(encrypted, START_LENGTH);
        var filled = keys.mask(Arrays.copyOfRange(encrypted, START_LENGTH, encrypted.length), start);
        if (!MessageDigest.isEqual(start, start(list, filled))) return Optional.empty();
        var end = filled.length - 1;
        while (filled[end] != END) end--;
        return Optional.of(new String(filled, 0, end, StandardCharsets.UTF_8));
    }

    private byte[] start(String list, byte[] filled) {
        var name = list.getBytes(StandardCharsets.UTF_8);
        var text = ByteBuffer.allocate(Integer.BYTES + name.length + filled.length)
                .putInt(name.length)
                .put(name)
                .put(filled);
        return Arrays.copyOf(keys.mac(text.array()), START_LENGTH);
    }
}
