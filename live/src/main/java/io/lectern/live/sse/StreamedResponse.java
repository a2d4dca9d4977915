package io.lectern.live.sse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server's side of a response that goes on: it says when more can be written, and when the client is gone. */
final class StreamedResponse implements WriteListener, AsyncListener {
    private static final Logger log = LoggerFactory.getLogger(StreamedResponse.class);

    private final AsyncContext async;
    private final ServletOutputStream output;
    private final EventStreamConnection connection;
    private final Runnable onEnd;

    /** @param onEnd runs when the response is over, however it ended */
    StreamedResponse(AsyncContext async, ServletOutputStream output, EventStreamConnection connection, Runnable onEnd) {
        this.async = async;
        this.output = output;
        this.connection = connection;
        this.onEnd = onEnd;
    }

    /** Has the web server say when it can be written to. */
    void begin() {
        async.setTimeout(0);
        async.addListener(this);
        output.setWriteListener(this);
    }

    ServletOutputStream output() {
        return output;
    }

    /** Ends it after what is written. */
    void complete() {
        try {
            async.complete();
        } catch (IllegalStateException over) {
            log.debug("The web server has ended a response by itself", over);
        }
    }

    /** Ends it in the middle; the web server says so by {@link #onError}. */
    void cut() {
        CutValve.cut(async.getRequest());
    }

    @Override
    public void onWritePossible() {
        connection.writable(this);
    }

    @Override
    public void onError(Throwable failure) {
        connection.fail(failure);
        onEnd.run();
        complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        onEnd.run();
    }

    /** It has none. */
    @Override
    public void onTimeout(AsyncEvent event) {}

    /** It starts once. */
    @Override
    public void onStartAsync(AsyncEvent event) {}
}
