package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One or more messages that travel together, shared by all clients that receive the same: its bytes are
 * made once, however many take them.
 */
public sealed class Payload permits ServerSentEvent {
    private final String text;
    private final int size;
    private final AtomicReferenceArray<byte @Nullable []> messages = new AtomicReferenceArray<>(Opcode.values().length);
    private volatile byte @Nullable [] utf8;

    /** @param size about how many bytes it has */
    public Payload(String text, int size) {
        this.text = text;
        this.size = size;
    }

    /** A frame of a few plain characters. */
    public static Payload of(String frame) {
        return new Payload(frame, frame.length());
    }

    /** All that several say. */
    public static Payload joined(List<Payload> payloads) {
        var text = new StringBuilder(
                payloads.stream().mapToInt(each -> each.text.length()).sum());
        payloads.forEach(each -> text.append(each.text));
        return new Payload(
                text.toString(), payloads.stream().mapToInt(Payload::size).sum());
    }

    /** All that several say as one WebSocket message, frame header and all. */
    public static ByteBuffer message(List<Payload> payloads, Opcode opcode) {
        var parts = new ArrayList<byte[]>(payloads.size());
        for (var payload : payloads) parts.add(payload.utf8());
        return ByteBuffer.wrap(opcode.message(parts));
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** The text in UTF-8, to be read and not to be written. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(utf8());
    }

    /** The same as a WebSocket message, frame header and all. */
    public ByteBuffer message(Opcode opcode) {
        var made = messages.get(opcode.ordinal());
        if (made == null) {
            made = opcode.message(List.of(utf8()));
            messages.set(opcode.ordinal(), made);
        }
        return ByteBuffer.wrap(made);
    }

    /** About how many bytes it has. */
    public int size() {
        return size;
    }

    private byte[] utf8() {
        var made = utf8;
        if (made == null) {
            made = text.getBytes(UTF_8);
            utf8 = made;
        }
        return made;
    }
}
