package io.lectern.live.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Frames in the order in which they came, until somebody asks for them. */
final class FrameQueue {

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final CloseCode closeCode;

    FrameQueue(CloseCode closeCode) {
        this.closeCode = closeCode;
    }

    void add(Frame frame) {
        frames.add(frame);
    }

    /** Waits for the next, and fails by naming the kind of frame that was expected. */
    Frame next(String kind) {
        return poll(TestTimeout.TIMEOUT)
                .orElseThrow(() -> new AssertionError("No " + kind + " came; closed: " + closeCode));
    }

    Optional<Frame> poll(Duration timeout) {
        try {
            return Optional.ofNullable(frames.poll(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
