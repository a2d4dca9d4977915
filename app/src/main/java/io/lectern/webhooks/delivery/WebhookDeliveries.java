package io.lectern.webhooks.delivery;

import io.lectern.database.DatabaseFailures;
import io.lectern.feed.ServiceEvents;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.start.WhileServing;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import io.lectern.webhooks.registration.Webhook;
import io.lectern.webhooks.registration.WebhookRows;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at what is new for each webhook and at what can be sent, one after the other on one thread, and has it sent
 * without waiting for it. Each node does; a webhook whose receiver hangs keeps a few requests open and nothing else.
 */
@Component
@WhileServing
public class WebhookDeliveries implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WebhookDeliveries.class);
    private static final int PART = 200;
    private static final int MOST_DUE = 400;
    private static final long SOON_MILLIS = 5;
    private static final Duration ANYWAY = Duration.ofSeconds(1);
    private static final long FILLED_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SHOWN_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final EventFeed feed;
    private final ServiceEvents events;
    private final WebhookRows webhooks;
    private final DeliveryQueue queue;
    private final DeliveryClaims claims;
    private final RunningAttempts running;
    private final WebhookMetrics metrics;
    private final AtomicBoolean filling = new AtomicBoolean();
    private final AtomicBoolean sending = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("webhooks"));
    private AutoCloseable signals = () -> {};
    private volatile boolean needed;
    private boolean failed;
    private volatile long filled = System.nanoTime() - FILLED_NANOS;
    private long shown = System.nanoTime() - SHOWN_NANOS;

    WebhookDeliveries(
            EventFeed feed,
            ServiceEvents events,
            WebhookRows webhooks,
            DeliveryQueue queue,
            DeliveryClaims claims,
            RunningAttempts running,
            WebhookMetrics metrics) {
        this.feed = feed;
        this.events = events;
        this.webhooks = webhooks;
        this.queue = queue;
        this.claims = claims;
        this.running = running;
        this.metrics = metrics;
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        PeriodicTask.start(thread, "webhooks", Duration.ZERO, ANYWAY, this::fillAll);
        signals = feed.onAvailable(() -> {
            if (needed) fillSoon();
        });
    }

    /** Begins with a webhook that is new here, of which other nodes learn by themselves within a second. */
    public void wake() {
        needed = true;
        fillSoon();
    }

    private void fillSoon() {
        var wait = Math.max(0, filled + FILLED_NANOS - System.nanoTime());
        if (filling.compareAndSet(false, true)) thread.schedule(this::fillAll, wait, TimeUnit.NANOSECONDS);
    }

    private void sendSoon() {
        if (sending.compareAndSet(false, true)) thread.schedule(this::sendAll, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void fillAll() {
        filling.set(false);
        filled = System.nanoTime();
        failed = !tried("all", () -> {
            var active = webhooks.active();
            if (needed || !active.isEmpty()) fill(active, events.head());
            needed = !active.isEmpty();
        });
        if (needed) sendAll();
    }

    private void fill(List<Webhook> active, long head) {
        for (var webhook : active) if (webhook.position() < head) tried(webhook.id(), () -> fill(webhook, head));
        if (System.nanoTime() - shown > SHOWN_NANOS || active.isEmpty()) show(active, head);
    }

    private void fill(Webhook webhook, long head) {
        if (claims.countDue(webhook.id(), MOST_DUE) < MOST_DUE && queue.fill(webhook.id(), head, PART)) fillSoon();
    }

    private void sendAll() {
        sending.set(false);
        tried("all", () -> {
            for (var id : claims.due())
                tried(id, () -> webhooks.find(id).ifPresent(webhook -> running.take(webhook, this::sendSoon)));
        });
    }

    /** What goes wrong with one keeps no other from its events. */
    private boolean tried(String webhook, Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException | Error failure) {
            if (failed || DatabaseFailures.isCauseOf(failure))
                log.debug("Events cannot be sent to webhooks just now: {}", webhook, failure);
            else log.error("Events cannot be sent to webhooks, and it is tried again: {}", webhook, failure);
            return false;
        }
    }

    private void show(List<Webhook> active, long head) {
        metrics.show(active, head, claims.open());
        shown = System.nanoTime();
    }

    /** What is under way is finished, as far as receivers are quick. */
    @Override
    public void close() throws Exception {
        signals.close();
        thread.shutdown();
        thread.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS);
        running.await(LAST_WORK);
    }
}
