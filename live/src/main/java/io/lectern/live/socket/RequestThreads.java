package io.lectern.live.socket;

import java.util.concurrent.Executor;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The web server's threads. Tomcat has one of them report how an asynchronous write went, lest a caller that writes
 * again from there grows its stack without end (its bug 55715); that wakes a thread for each message. Who does not
 * write from there gets the report in place, up to a depth.
 */
@Component
@Order
final class RequestThreads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {
    private static final ThreadLocal<Caller> CALLER = ThreadLocal.withInitial(Caller::new);

    /** A text goes out in parts, each from the report on the one before; what goes out together has fewer. */
    private static final int DEEPEST = 32;

    private @Nullable RequestPool pool;

    /** Makes a call whose outcome, if it is known before the call is over, is reported by this thread. */
    static void inPlace(Runnable call) {
        var caller = CALLER.get();
        caller.isHere = true;
        try {
            call.run();
        } finally {
            caller.isHere = false;
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) customize(protocol);
        });
    }

    @Override
    public void destroy() {
        if (pool != null) pool.shutdownNow();
    }

    private void customize(AbstractProtocol<?> protocol) {
        var virtual = protocol.getExecutor();
        protocol.setExecutor(virtual == null ? pool(protocol) : task -> execute(task, virtual));
    }

    private RequestPool pool(AbstractProtocol<?> protocol) {
        if (pool == null) pool = RequestPool.start(protocol.getMaxThreads());
        return pool;
    }

    static void execute(Runnable task, Executor threads) {
        var caller = CALLER.get();
        if (caller.isHere && caller.depth < DEEPEST) caller.report(task);
        else threads.execute(task);
    }

    /** A thread that stands in a call now, or not; kept, since a new one for each call costs more than the call. */
    private static final class Caller {
        private boolean isHere;
        private int depth;

        void report(Runnable task) {
            depth++;
            try {
                task.run();
            } finally {
                depth--;
            }
        }
    }
}
