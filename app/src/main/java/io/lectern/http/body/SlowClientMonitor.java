package io.lectern.http.body;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks once a second after everything that waits for a client's bytes, with one thread for all. */
@Component
class SlowClientMonitor implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SlowClientMonitor.class);

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("slow-peers"));

    SlowClientMonitor() {
        PeriodicTask.start(clock, "slow-peers", TICK, TICK, this::look);
    }

    /** Something that a client may keep waiting. */
    interface Waiting {
        /** Ends the wait if it is too long, as another second is over. */
        void tick();
    }

    void watch(Waiting one) {
        waiting.add(one);
    }

    void forget(Waiting one) {
        waiting.remove(one);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void look() {
        for (var one : waiting) {
            try {
                one.tick();
            } catch (RuntimeException | Error e) {
                waiting.remove(one);
                log.debug("A client was gone before its wait was ended", e);
            }
        }
    }
}
