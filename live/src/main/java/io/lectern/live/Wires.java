package io.lectern.live;

import jakarta.websocket.Session;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * Makes wires of sockets, with a few threads for those of their calls that may block, each for a second at most. At the
 * very end, when these are gone, the container closes what is left by itself.
 */
@Component
final class Wires implements DisposableBean {
    private static final int THREADS = 8;

    private final Limits limits;
    private final ThreadPoolExecutor blocking = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Wires::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    Wires(Limits limits) {
        this.limits = limits;
        blocking.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "live-wire");
        thread.setDaemon(true);
        return thread;
    }

    Wire to(WebSocketSession socket) {
        var container = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (container == null) throw new IllegalStateException("The web server's sockets are not Jakarta's");
        return new JakartaWire(container, blocking, limits.unread(), limits.silence());
    }

    /** How many calls wait for a thread. */
    int waiting() {
        return blocking.getQueue().size();
    }

    @Override
    public void destroy() {
        blocking.shutdown();
    }
}
