package io.lectern.store.transfer.copy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY takes them in its binary format. */
final class BinaryRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int END = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    BinaryRows() {
        out.writeBytes(SIGNATURE);
        write(0, Integer.BYTES);
        write(0, Integer.BYTES);
    }

    void row(int columns) {
        write(columns, Short.BYTES);
    }

    void number(long value) {
        write(Long.BYTES, Integer.BYTES);
        write(value, Long.BYTES);
    }

    void text(@Nullable String value) {
        bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte @Nullable [] value) {
        write(value == null ? NULL : value.length, Integer.BYTES);
        if (value != null) out.writeBytes(value);
    }

    byte[] end() {
        write(END, Short.BYTES);
        return out.toByteArray();
    }

    private void write(long value, int bytes) {
        for (var shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) out.write((int) (value >> shift));
    }
}
