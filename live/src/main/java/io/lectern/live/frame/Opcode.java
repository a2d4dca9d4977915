package io.lectern.live.frame;

import java.nio.ByteBuffer;
import java.util.List;

/** As which kind of WebSocket message frames travel (RFC 6455, 5.6). */
public enum Opcode {
    TEXT(0x1),
    BINARY(0x2);

    private static final int FINAL = 0x80;
    private static final int SHORT = 126;
    private static final int LONG = 127;
    private static final int LONGEST_HEADER = 10;

    private final byte first;

    Opcode(int code) {
        this.first = (byte) (FINAL | code);
    }

    /** One message of all that several say, as servers send it: in one frame, unmasked, and so the same for all. */
    byte[] message(List<byte[]> parts) {
        var size = 0;
        for (var part : parts) size += part.length;
        var header = header(size);
        var message = ByteBuffer.allocate(header.remaining() + size).put(header);
        for (var part : parts) message.put(part);
        return message.array();
    }

    private ByteBuffer header(int size) {
        var header = ByteBuffer.allocate(LONGEST_HEADER).put(first);
        if (size < SHORT) header.put((byte) size);
        else if (size <= 0xffff) header.put((byte) SHORT).putShort((short) size);
        else header.put((byte) LONG).putLong(size);
        return header.flip();
    }
}
