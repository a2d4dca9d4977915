package io.lectern.kafka;

import io.lectern.feed.AllEvents;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;

/** Sends all events to Kafka in their order, behind the writers, who never wait for it. */
class KafkaDelivery implements SmartLifecycle, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(KafkaDelivery.class);
    private static final int EVENTS = 500;
    private static final int BYTES = 256 * 1024;
    /** Events that come meanwhile are sent together. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final EventFeed feed;
    private final AllEvents events;
    private final boolean fat;
    private final KafkaPosition position;
    private final KafkaSender sender;
    private final KafkaMetrics metrics;
    private final KafkaOutage outage = new KafkaOutage();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("lectern-kafka"));
    private final AtomicBoolean idle = new AtomicBoolean();
    private final AutoCloseable signals;
    private long reached;
    private volatile boolean running;

    KafkaDelivery(
            EventFeed feed,
            AllEvents events,
            boolean fat,
            KafkaPosition position,
            KafkaSender sender,
            KafkaMetrics metrics) {
        this.feed = feed;
        this.events = events;
        this.fat = fat;
        this.position = position;
        this.sender = sender;
        this.metrics = metrics;
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        this.signals = feed.onAvailable(this::wake);
    }

    private void wake() {
        if (idle.compareAndSet(true, false)) goOnAfter(PAUSE);
    }

    private void goOnAfter(Duration time) {
        thread.schedule(this::goOn, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void goOn() {
        try {
            sendNext();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            if (!running) return;
            goOnAfter(LATER);
            outage.met(failure);
            letGo();
        }
    }

    private void sendNext() throws InterruptedException {
        var claim = position.claim();
        var head = feed.head();
        metrics.behind(head - claim.position());
        if (claim.position() > reached) outage.over();
        reached = claim.position();
        if (!claim.held()) goOnAfter(LATER);
        else if (reached >= head) idle.set(true);
        else sendNext(head);
    }

    private void sendNext(long head) throws InterruptedException {
        var part = events.read(reached, head, fat, EVENTS, BYTES);
        sender.send(part.events());
        position.save(part.reached());
        goOnAfter(part.reached() < head ? Duration.ZERO : PAUSE);
    }

    /** Another node may reach Kafka where this one does not. */
    private void letGo() {
        try {
            position.release();
        } catch (RuntimeException | Error away) {
            log.debug("The other nodes have to wait until this one is taken for dead", away);
        }
    }

    @Override
    public void start() {
        running = true;
        goOnAfter(Duration.ZERO);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void destroy() throws Exception {
        signals.close();
        thread.shutdownNow();
        if (thread.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) letGo();
        sender.close();
    }
}
