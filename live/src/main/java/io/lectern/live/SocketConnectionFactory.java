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
final class SocketConnectionFactory implements DisposableBean {
    private static final int THREADS = 8;

    private final ClientLimits limits;
    private final ThreadPoolExecutor blocking = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            SocketConnectionFactory::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    SocketConnectionFactory(ClientLimits limits) {
        this.limits = limits;
        blocking.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "live-wire");
        thread.setDaemon(true);
        return thread;
    }

    SocketConnection to(WebSocketSession socket) {
        var container = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (container == null) throw new IllegalStateException("The web server's sockets are not Jakarta's");
        return new JakartaSocketConnection(container, blocking, limits.unread(), limits.silence());
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
