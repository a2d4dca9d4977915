package io.lectern.http.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a body as it comes, on no thread while it does not, and sends the request on its way once it is whole. */
final class BodyReader implements ReadListener, SlowClientMonitor.Waiting {
    /** What is too large is read on so far, since who is still writing does not see the answer. */
    static final long DISCARDED_BYTES = 32L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(BodyReader.class);
    private static final int PIECE_BYTES = 8 * 1024;
    private static final int SECONDS_LOOKED_AT = 10;

    private final AsyncContext async;
    private final ServletInputStream from;
    private final SlowClientMonitor slowClients;
    private final long most;
    private final BufferedBody body;
    private final MinimumRate pace = new MinimumRate(SECONDS_LOOKED_AT, 0);
    private final long begun = System.nanoTime();
    private volatile long ended;
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();

    /** @param come how many bytes are in the body already */
    BodyReader(
            AsyncContext async,
            ServletInputStream from,
            SlowClientMonitor slowClients,
            long most,
            BufferedBody body,
            int come) {
        this.async = async;
        this.from = from;
        this.slowClients = slowClients;
        this.most = most;
        this.body = body;
        pace.pass(come);
    }

    /** How the reading of a body ended. */
    enum Ending {
        WHOLE,
        TOO_LARGE,
        TOO_SLOW,
        NO_ROOM,
        BROKEN
    }

    void begin() {
        slowClients.watch(this);
        from.setReadListener(this);
    }

    @Nullable
    Ending ending() {
        return ending.get();
    }

    /** How long it was waited for, once it is whole. */
    Duration took() {
        return Duration.ofNanos(ended - begun);
    }

    BufferedBody body() {
        return body;
    }

    @Override
    public void onDataAvailable() throws IOException {
        var piece = new byte[PIECE_BYTES];
        while (ending.get() == null && from.isReady()) {
            var length = from.read(piece);
            if (length < 0) return;
            pace.pass(length);
            if (pace.passed() <= most) take(piece, length);
            else if (pace.passed() > most + DISCARDED_BYTES) end(Ending.TOO_LARGE);
        }
    }

    private void take(byte[] piece, int length) {
        try {
            body.write(piece, length);
        } catch (IOException full) {
            log.error("The temporary folder does not take the body of a request", full);
            end(Ending.NO_ROOM);
        }
    }

    @Override
    public void onAllDataRead() {
        ended = System.nanoTime();
        end(pace.passed() > most ? Ending.TOO_LARGE : Ending.WHOLE);
    }

    @Override
    public void onError(Throwable failure) {
        // Whoever went away is not always dispatched for any more.
        if (end(Ending.BROKEN)) delete();
    }

    private void delete() {
        try {
            body.delete();
        } catch (IOException kept) {
            log.warn("The body of a broken request could not be deleted", kept);
        }
    }

    @Override
    public void tick() {
        if (pace.isTooSlow()) end(Ending.TOO_SLOW);
    }

    private boolean end(Ending how) {
        slowClients.forget(this);
        if (!ending.compareAndSet(null, how)) return false;
        async.dispatch();
        return true;
    }
}
