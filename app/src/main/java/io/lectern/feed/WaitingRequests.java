package io.lectern.feed;

import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.ServiceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All who wait for what comes: how many there may be, and how they are sent elsewhere before this node stops. */
@Component
class WaitingRequests implements SmartLifecycle {
    private static final int MOST = 200;
    private static final int MOST_OF_A_SERVICE = 20;

    private final FeedSignals signals;
    private final Map<Object, ServiceId> following = new ConcurrentHashMap<>();
    private volatile boolean running;

    WaitingRequests(FeedSignals signals) {
        this.signals = signals;
    }

    /** Whether a service, or all of them together, must let go of something first. */
    boolean isFullFor(Service service) {
        return following.size() >= MOST
                || following.values().stream().filter(service.id()::equals).count() >= MOST_OF_A_SERVICE;
    }

    void add(Object one, Service service) {
        following.put(one, service.id());
    }

    void remove(Object one) {
        following.remove(one);
    }

    /** How far those who were woken may read. */
    long head() {
        return signals.head();
    }

    /** Has a task run once when there are events after an index, a time or the token is over, or this node stops. */
    void await(long index, Duration most, TokenValidity token, Runnable task) {
        var left = Duration.between(Instant.now(), token.expires());
        signals.await(index, left.compareTo(most) < 0 ? left : most, token::isOver, task);
        if (isDraining()) signals.wakeAll();
    }

    boolean isDraining() {
        return !running;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        signals.wakeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
