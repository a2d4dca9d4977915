package io.lectern.live.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more messages that travel together, shared by all clients that receive the same: its bytes are
 * made once, however many take them.
 */
public sealed class Payload permits ServerSentEvent {
    private final String text;
    private final int size;
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

    /** What it says. */
    public String text() {
        return text;
    }

    /** The text in UTF-8, to be read and not to be written. */
    public ByteBuffer bytes() {
        var made = utf8;
        if (made == null) {
            made = text.getBytes(UTF_8);
            utf8 = made;
        }
        return ByteBuffer.wrap(made);
    }

    /** About how many bytes it has. */
    public int size() {
        return size;
    }
}
