package io.lectern.kernel.id;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Random UUIDs (RFC 9562, version 4) from the same secure generator as {@link UUID#randomUUID()}, which costs less when
 * it is asked for many at once: a command needs a dozen of them, one for each of its messages.
 */
final class RandomUuids {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LENGTH = 16;
    private static final int AT_ONCE = 128;
    private static final long NO_VERSION = ~0xF000L;
    private static final long VERSION = 0x4000L;
    private static final long NO_VARIANT = ~0L >>> 2;
    private static final long VARIANT = 1L << 63;

    private final SecureRandom random = new SecureRandom();
    private final byte[] bytes = new byte[AT_ONCE * LENGTH];
    private int used = bytes.length;

    synchronized UUID next() {
        if (used == bytes.length) refill();
        var high = take();
        var low = take();
        return new UUID(high & NO_VERSION | VERSION, low & NO_VARIANT | VARIANT);
    }

    private void refill() {
        random.nextBytes(bytes);
        used = 0;
    }

    private long take() {
        var next = (long) LONG.get(bytes, used);
        LONG.set(bytes, used, 0L);
        used += Long.BYTES;
        return next;
    }
}
