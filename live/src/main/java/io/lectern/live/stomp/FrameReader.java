package io.lectern.live.stomp;

import io.lectern.live.session.CloseReason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Cuts what comes from a client into frames, however the socket's messages cut it. Every NUL ends a frame, since no
 * frame that we take has a body that could hold one; so each byte is looked at once, whatever a client sends.
 */
final class FrameReader {
    private final IntSupplier limit;
    private final Consumer<byte[]> frames;
    private ByteArrayOutputStream begun = new ByteArrayOutputStream();

    /**
     * @param limit the size up to which a frame is taken now
     * @param frames takes each frame, its NUL included
     */
    FrameReader(IntSupplier limit, Consumer<byte[]> frames) {
        this.limit = limit;
        this.frames = frames;
    }

    /**
     * Goes on reading.
     *
     * @throws FrameRefusedException if a frame grows too large
     */
    void read(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            var next = bytes.get();
            if (begun.size() == 0 && (next == '\n' || next == '\r')) continue;
            begun.write(next);
            if (begun.size() > limit.getAsInt()) throw tooLarge();
            if (next == 0) complete();
        }
    }

    private FrameRefusedException tooLarge() {
        var about = ErrorHeaders.about(begun.toByteArray());
        return new FrameRefusedException(CloseReason.TOO_LARGE, CloseReason.TOO_LARGE.sentence(), about);
    }

    private void complete() {
        var frame = begun.toByteArray();
        begun = new ByteArrayOutputStream();
        frames.accept(frame);
    }
}
