package io.lectern.http.body;

import io.lectern.http.server.ConnectionValve;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.EndlessDownload;
import io.lectern.kernel.message.Problem;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Writes a response as its client reads it, on no thread while it does not, and cuts off who reads too slowly. */
final class ResponseWriter implements WriteListener, SlowClientMonitor.Waiting {
    private static final Logger log = LoggerFactory.getLogger(ResponseWriter.class);
    static final int PIECE_BYTES = 32 * 1024;
    /** Buffers on the way are emptied by thirds, which hides what shorter times would show. */
    private static final int SECONDS_LOOKED_AT = 20;

    private final AsyncContext async;
    private final ServletOutputStream to;
    private final SlowClientMonitor slowClients;
    private final Download from;
    private final Runnable afterwards;
    private final @Nullable String correlationId = MDC.get(Metadata.CORRELATION_ID);
    private final MinimumRate pace = new MinimumRate(SECONDS_LOOKED_AT, PIECE_BYTES);
    private volatile boolean reading;
    private volatile boolean ended;

    /** @param afterwards done once, however it ends */
    ResponseWriter(
            AsyncContext async,
            ServletOutputStream to,
            SlowClientMonitor slowClients,
            Download from,
            Runnable afterwards) {
        this.async = async;
        this.to = to;
        this.slowClients = slowClients;
        this.from = from;
        this.afterwards = afterwards;
    }

    void begin() {
        slowClients.watch(this);
        to.setWriteListener(this);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (to.isReady()) {
            var bytes = next();
            if (bytes.length == 0) {
                if (!waitsForMore()) end();
                return;
            }
            to.write(bytes);
            pace.pass(bytes.length);
        }
    }

    /** What was written before is on its way then, and it is not the client who is waited for. */
    private boolean waitsForMore() throws IOException {
        if (!(from instanceof EndlessDownload endless)) return false;
        to.flush();
        reading = true;
        if (endless.awaitMore(this::goOn)) return true;
        reading = false;
        return false;
    }

    private void goOn() {
        reading = false;
        if (ended) return;
        try {
            onWritePossible();
        } catch (IOException | RuntimeException | Error failure) {
            onError(failure);
        }
    }

    /** Whoever takes long to find the next bytes, it is not the client. */
    private byte[] next() {
        reading = true;
        try {
            return from.read(pace.passed(), PIECE_BYTES);
        } finally {
            reading = false;
        }
    }

    @Override
    public void onError(Throwable failure) {
        try (var ignored = MDC.putCloseable(Metadata.CORRELATION_ID, correlationId)) {
            writeToLog(failure);
        }
        ConnectionValve.leave((HttpServletRequest) async.getRequest());
        end();
    }

    private static void writeToLog(Throwable failure) {
        if (failure instanceof IOException) log.debug("An answer was not read to its end", failure);
        else if (failure instanceof Problem) log.debug("An answer broke off, since its reader may not go on", failure);
        else log.warn("An answer broke off, since the rest of it could not be had", failure);
    }

    /** Under a lock, since a connection must not be cut when it serves its next request already. */
    @Override
    public synchronized void tick() {
        if (!ended && !reading && pace.isTooSlow())
            ConnectionValve.cut(async.getRequest(), new IOException("The answer is read too slowly"));
    }

    private void end() {
        synchronized (this) {
            if (ended) return;
            ended = true;
        }
        slowClients.forget(this);
        if (from instanceof EndlessDownload endless) endless.end();
        afterwards.run();
        async.complete();
    }
}
