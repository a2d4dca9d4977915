package io.lectern.live.socket;

import io.lectern.live.session.SocketConnection;
import io.lectern.thread.DaemonThreadFactory;
import jakarta.websocket.Session;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * Makes connections of sockets, with a few threads for those of their calls that may block, each for a second at most.
 * At the very end, when these are gone, the container closes what is left by itself.
 */
@Component
public final class SocketConnectionFactory implements DisposableBean {
    private static final int THREADS = 8;

    /** Tomcat's name for how long a client may take to answer a close, and how long that is in milliseconds. */
    private static final String CLOSE_TIMEOUT = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private static final long CLOSE_MILLIS = 2000;

    private final WriteDeadlines deadlines;
    private final ThreadPoolExecutor blocking = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreadFactory("live-wire"),
            new ThreadPoolExecutor.DiscardPolicy());

    SocketConnectionFactory(WriteDeadlines deadlines) {
        this.deadlines = deadlines;
        blocking.allowCoreThreadTimeOut(true);
    }

    /** A client that leaves the close unanswered would otherwise keep its socket for half a minute. */
    SocketConnection to(WebSocketSession socket) {
        var container = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
        if (container == null) throw new IllegalStateException("The web server's sockets are not Jakarta's");
        container.getUserProperties().put(CLOSE_TIMEOUT, CLOSE_MILLIS);
        return new TomcatSocketConnection(container, blocking, deadlines);
    }

    /** How many calls wait for a thread. */
    public int waiting() {
        return blocking.getQueue().size();
    }

    @Override
    public void destroy() {
        blocking.shutdown();
    }
}
