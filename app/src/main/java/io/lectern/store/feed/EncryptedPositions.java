package io.lectern.store.feed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.feed.Position;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.SecretKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Spells places so that nothing can be read or counted from them: one block of AES, tweaked by the channel (the
 * construction LRW2 of Liskov, Rivest and Wagner). Zeros in the block tell a forged or foreign text from one that was
 * given.
 */
final class EncryptedPositions {
    private static final int BLOCK = 16;
    private static final int TEXT_LENGTH = 22;
    private static final int SPARE = 16;
    private static final long LOW = (1L << SPARE) - 1;
    private static final int MOST_CHANNELS = 20_000;

    private final SecretKeys keys;
    private final LoadingCache<Channel, Tweak> tweaks =
            Caffeine.newBuilder().maximumSize(MOST_CHANNELS).build(this::tweak);

    EncryptedPositions(DatabaseIdentity identity) {
        this.keys = new SecretKeys(identity, "positions");
    }

    private record Tweak(long high, long low) {}

    String format(Channel channel, Position position) {
        var tweak = tweaks.get(channel);
        var block = ByteBuffer.allocate(BLOCK)
                .putLong(position.index() << SPARE ^ tweak.high)
                .putLong(position.event() << SPARE ^ tweak.low);
        var encrypted = ByteBuffer.wrap(keys.encrypt(block.array()));
        encrypted.putLong(0, encrypted.getLong(0) ^ tweak.high);
        encrypted.putLong(Long.BYTES, encrypted.getLong(Long.BYTES) ^ tweak.low);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted.array());
    }

    Optional<Position> parse(Channel channel, String text) {
        if (text.length() != TEXT_LENGTH) return Optional.empty();
        ByteBuffer encrypted;
        try {
            encrypted = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        var tweak = tweaks.get(channel);
        encrypted.putLong(0, encrypted.getLong(0) ^ tweak.high);
        encrypted.putLong(Long.BYTES, encrypted.getLong(Long.BYTES) ^ tweak.low);
        var block = ByteBuffer.wrap(keys.decrypt(encrypted.array()));
        var high = block.getLong() ^ tweak.high;
        var low = block.getLong() ^ tweak.low;
        if ((high & LOW) != 0 || (low & LOW) != 0 || high < 0) return Optional.empty();
        var position = new Position(high >>> SPARE, low >>> SPARE);
        return format(channel, position).equals(text) ? Optional.of(position) : Optional.empty();
    }

    private Tweak tweak(Channel channel) {
        var mac = ByteBuffer.wrap(keys.mac(channel.key().getBytes(StandardCharsets.UTF_8)));
        return new Tweak(mac.getLong(), mac.getLong());
    }
}
