package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** A socket that is done with a message when it is told so by another thread, or at once; it notes what must not be. */
final class StepwiseConnection implements SocketConnection {
    private String sent = "";
    private String wrong = "";
    private boolean isQuick;
    private boolean isClosed;
    private @Nullable Consumer<@Nullable Throwable> underway;

    @Override
    public void send(Payload message, Consumer<@Nullable Throwable> done) {
        if (take(message.text(), done)) complete();
    }

    @Override
    public void ping(Consumer<@Nullable Throwable> done) {
        if (take("", done)) complete();
    }

    @Override
    public synchronized void close(CloseStatus status) {
        if (isClosed) wrong += "closed twice. ";
        isClosed = true;
    }

    private synchronized boolean take(String text, Consumer<@Nullable Throwable> done) {
        if (isClosed) wrong += text + " was sent after the end. ";
        if (underway != null) wrong += text + " was sent while another was on its way. ";
        sent += text;
        underway = done;
        return isQuick;
    }

    synchronized void completeAtOnce() {
        isQuick = true;
    }

    /** Is done with what is on its way; whether there was something. */
    boolean complete() {
        var done = taken();
        if (done != null) done.accept(null);
        return done != null;
    }

    void completeAll() {
        for (var isBusy = complete(); isBusy; ) isBusy = complete();
    }

    private synchronized @Nullable Consumer<@Nullable Throwable> taken() {
        var done = underway;
        underway = null;
        return done;
    }

    void judge(boolean isEnded) {
        if (!wrong.isEmpty()) throw new AssertionError(wrong);
        if (isClosed != isEnded) throw new AssertionError("the end was lost");
    }

    /** What was sent, one after the other. */
    String sent() {
        return sent;
    }
}
