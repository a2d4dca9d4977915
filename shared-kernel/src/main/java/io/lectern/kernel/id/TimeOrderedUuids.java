package io.lectern.kernel.id;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * UUIDs of their millisecond and 74 random bits (RFC 9562, version 7). Those that are made one after the other stand
 * side by side in an index of the database, where random ones each need another page. The secure generator is asked for
 * many at once, which costs less: a command needs a dozen, one for each of its messages.
 */
final class TimeOrderedUuids {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int LENGTH = 16;
    private static final int AT_ONCE = 128;
    private static final int MILLIS_AT = 16;
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_BESIDE_MILLIS = 0xFFFL;
    private static final long NO_VARIANT = ~0L >>> 2;
    private static final long VARIANT = 1L << 63;

    private final SecureRandom random = new SecureRandom();
    private final byte[] bytes = new byte[AT_ONCE * LENGTH];
    private final InstantSource clock;
    private int used = bytes.length;

    TimeOrderedUuids(InstantSource clock) {
        this.clock = clock;
    }

    synchronized UUID next() {
        if (used == bytes.length) refill();
        var high = take() & RANDOM_BESIDE_MILLIS;
        var low = take() & NO_VARIANT;
        return new UUID(clock.millis() << MILLIS_AT | VERSION | high, VARIANT | low);
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
