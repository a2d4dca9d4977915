package io.lectern.live.resume;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.context.request.async.DeferredResult;

/** A request that waits until there is something, or until it must be answered in any case. */
final class HeldRequest {
    private static final long UNTIMED = 0;

    private final FeedRequest request;
    private final DeferredResult<FeedPart> answer = new DeferredResult<>(UNTIMED);
    private final Queue<Runnable> afterwards = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();

    HeldRequest(FeedRequest request) {
        this.request = request;
        answer.onCompletion(() -> afterwards.forEach(Runnable::run));
    }

    FeedRequest request() {
        return request;
    }

    DeferredResult<FeedPart> answer() {
        return answer;
    }

    /** Whether it is to be looked after, and nobody is about to. */
    boolean becomesDue() {
        return due.compareAndSet(false, true);
    }

    /** Has tasks run, in any order, once the answer is given or nobody waits for it any more. */
    void onAnswer(Runnable task) {
        afterwards.add(task);
    }

    /** Answers if there is something; in any case if it is the last time. What was read is answered, or nothing is. */
    synchronized void look(boolean last) {
        due.set(false);
        if (answer.isSetOrExpired()) return;
        try {
            var part = request.read();
            if (last || !part.items().isEmpty()) answer.setResult(part);
        } catch (RuntimeException | Error failure) {
            answer.setErrorResult(failure);
        }
    }
}
