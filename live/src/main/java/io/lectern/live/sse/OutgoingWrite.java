package io.lectern.live.sse;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some bytes on their way to a client; its connection sees to it that one thread at a time moves it on. */
final class OutgoingWrite {
    private final ByteBuffer bytes;
    private final boolean replayed;
    private final Consumer<@Nullable Throwable> done;
    private boolean written;
    private boolean flushed;
    private volatile @Nullable Future<?> deadline;

    /**
     * @param replayed whether it may take its time
     * @param done told once how it went
     */
    OutgoingWrite(ByteBuffer bytes, boolean replayed, Consumer<@Nullable Throwable> done) {
        this.bytes = bytes;
        this.replayed = replayed;
        this.done = done;
    }

    boolean isReplayed() {
        return replayed;
    }

    /** Goes as far as the connection takes it now; says whether that is to the end. */
    boolean advance(ServletOutputStream to) throws IOException {
        if (!written) {
            if (!to.isReady()) return false;
            written = true;
            to.write(bytes);
        }
        if (!flushed) {
            if (!to.isReady()) return false;
            flushed = true;
            to.flush();
        }
        return to.isReady();
    }

    /** Has something end it if it takes too long; says whether that is to be arranged. */
    boolean needsDeadline() {
        return deadline == null;
    }

    void endsBy(Future<?> deadline) {
        this.deadline = deadline;
    }

    /** Tells that it is through, or with what it failed. */
    void over(@Nullable Throwable failure) {
        var pending = deadline;
        if (pending != null) pending.cancel(false);
        done.accept(failure);
    }
}
