package io.lectern.http.body;

import io.lectern.http.server.ConnectionValve;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Throws away for two seconds what somebody goes on writing whose response is on its way. */
final class DiscardingReader implements ReadListener, SlowClientMonitor.Waiting {
    private static final int SECONDS = 2;
    private static final int PIECE_BYTES = 8 * 1024;

    private final AsyncContext async;
    private final HttpServletRequest request;
    private final ServletInputStream from;
    private final SlowClientMonitor slowClients;
    private final AtomicBoolean over = new AtomicBoolean();
    private int ticks;

    DiscardingReader(
            AsyncContext async, HttpServletRequest request, ServletInputStream from, SlowClientMonitor slowClients) {
        this.async = async;
        this.request = request;
        this.from = from;
        this.slowClients = slowClients;
    }

    void begin() {
        slowClients.watch(this);
        from.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        var piece = new byte[PIECE_BYTES];
        while (!over.get() && from.isReady()) if (from.read(piece) < 0) return;
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void tick() {
        if (++ticks >= SECONDS) end();
    }

    private void end() {
        slowClients.forget(this);
        if (!over.compareAndSet(false, true)) return;
        ConnectionValve.leave(request);
        async.complete();
    }
}
