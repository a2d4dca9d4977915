package io.lectern.live.resume;

import io.lectern.live.relay.ChannelListeners;
import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** All requests that wait, on no thread meanwhile; a few threads look after those for which there may be something. */
@Component
public final class HeldRequests implements DisposableBean {
    private static final int THREADS = 2;
    private static final int MOST = 1_000;
    private static final int MOST_OF_A_PERSON = 20;

    private final ChannelListeners listeners;
    private final Set<HeldRequest> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(THREADS, new DaemonThreadFactory("live-held"));
    private volatile boolean holding = true;

    HeldRequests(ChannelListeners listeners) {
        this.listeners = listeners;
        threads.setRemoveOnCancelPolicy(true);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * Holds a request until there is something.
     *
     * @param until when it is to be answered at the latest
     * @throws RequestRefusedException if too many wait already
     */
    DeferredResult<FeedPart> hold(FeedRequest request, Instant until) {
        var held = new HeldRequest(request);
        var channel = request.topic().channel();
        Runnable wakeUp = () -> {
            if (held.becomesDue()) threads.execute(() -> held.look(false));
        };
        // From here on nothing that comes is missed, so that what is read next is all that was before.
        listeners.add(channel, wakeUp);
        held.onAnswer(() -> listeners.remove(channel, wakeUp));
        try {
            var left = Duration.between(Instant.now(), until);
            held.look(left.isNegative() || left.isZero());
            if (!held.answer().hasResult()) waitFor(held, left);
        } catch (RequestRefusedException refused) {
            listeners.remove(channel, wakeUp);
            throw refused;
        }
        return held.answer();
    }

    /** Answers all that wait, and all that come, at once; or lets them wait again. */
    public void hold(boolean hold) {
        holding = hold;
        if (!hold) waiting.forEach(held -> threads.execute(() -> held.look(true)));
    }

    /** How many wait. */
    public int count() {
        return waiting.size();
    }

    private void waitFor(HeldRequest held, Duration left) {
        requireRoomFor(held);
        waiting.add(held);
        var end = threads.schedule(() -> held.look(true), left.toMillis(), TimeUnit.MILLISECONDS);
        held.onAnswer(() -> {
            waiting.remove(held);
            end.cancel(false);
        });
        if (!holding) held.look(true);
    }

    private void requireRoomFor(HeldRequest held) {
        var reader = held.request().reader();
        var theirs = waiting.stream()
                .filter(one -> one.request().reader().equals(reader))
                .count();
        if (theirs >= MOST_OF_A_PERSON || waiting.size() >= MOST)
            throw RequestRefusedException.tooMany("Too many requests wait for messages already");
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
