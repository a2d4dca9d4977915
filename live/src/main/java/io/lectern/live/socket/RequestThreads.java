package io.lectern.live.socket;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.TaskQueue;
import org.apache.tomcat.util.threads.TaskThreadFactory;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
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
    private static final int IDLE_SECONDS = 60;

    /** A text goes out in parts, each from the report on the one before; what goes out together has fewer. */
    private static final int DEEPEST = 32;

    private @Nullable Pool pool;

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

    private Pool pool(AbstractProtocol<?> protocol) {
        if (pool == null) pool = new Pool(protocol, new TaskQueue(protocol.getMaxQueueSize()));
        return pool;
    }

    private static void execute(Runnable task, Executor threads) {
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

    /** As Tomcat makes it by itself. */
    private static final class Pool extends ThreadPoolExecutor {
        Pool(AbstractProtocol<?> settings, TaskQueue queue) {
            super(
                    settings.getMinSpareThreads(),
                    settings.getMaxThreads(),
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    queue,
                    new TaskThreadFactory("http-exec-", true, Thread.NORM_PRIORITY));
            queue.setParent(this);
        }

        @Override
        public void execute(Runnable task) {
            RequestThreads.execute(task, super::execute);
        }
    }
}
