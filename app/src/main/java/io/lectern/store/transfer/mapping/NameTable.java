package io.lectern.store.transfer.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lectern.kernel.text.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/** A number for each of millions of names; of a name no more is kept than 128 bits of its hash. */
final class NameTable {
    /** What a name has that has no number. */
    static final long NONE = Long.MIN_VALUE;

    private static final int ENTRY = 3;
    private static final int FIRST_ENTRIES = 1024;

    private final MessageDigest digest = Sha256.begin();
    private long[] table = empty(FIRST_ENTRIES);
    private int used;

    long get(String name) {
        var hash = hash(name);
        return table[place(first(hash), second(hash)) + 2];
    }

    void put(String name, long number) {
        var hash = hash(name);
        var place = place(first(hash), second(hash));
        if (table[place] == 0) used++;
        table[place] = first(hash);
        table[place + 1] = second(hash);
        table[place + 2] = number;
        if (used > table.length / ENTRY / 2) grow();
    }

    /** Where a hash is, or would be. */
    private int place(long first, long second) {
        var entries = table.length / ENTRY;
        var entry = (int) (second & entries - 1);
        while (table[ENTRY * entry] != 0 && (table[ENTRY * entry] != first || table[ENTRY * entry + 1] != second))
            entry = entry + 1 & entries - 1;
        return ENTRY * entry;
    }

    private void grow() {
        var before = table;
        table = empty(2 * before.length / ENTRY);
        for (var from = 0; from < before.length; from += ENTRY)
            if (before[from] != 0) System.arraycopy(before, from, table, place(before[from], before[from + 1]), ENTRY);
    }

    /** Never 0, which is where nothing is. */
    private static long first(ByteBuffer hash) {
        return hash.getLong(0) | 1;
    }

    private static long second(ByteBuffer hash) {
        return hash.getLong(Long.BYTES);
    }

    private ByteBuffer hash(String name) {
        return ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
    }

    private static long[] empty(int entries) {
        var table = new long[ENTRY * entries];
        Arrays.fill(table, NONE);
        for (var entry = 0; entry < table.length; entry += ENTRY) table[entry] = 0;
        return table;
    }
}
