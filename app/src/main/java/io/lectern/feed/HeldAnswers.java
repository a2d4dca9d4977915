package io.lectern.feed;

import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Service;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Holds answers until there is something to say, on no thread meanwhile. */
@Component
class HeldAnswers {
    private static final long UNTIMED = 0;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final FeedReader reader;
    private final WaitingRequests waiting;

    HeldAnswers(FeedReader reader, WaitingRequests waiting) {
        this.reader = reader;
        this.waiting = waiting;
    }

    /**
     * The first page after an index that has events, or an empty one when the time is over.
     *
     * @param until how long it may be held
     */
    DeferredResult<Object> hold(Service service, FeedFilter filter, FeedPage empty, int limit, TokenValidity until) {
        var answer = new DeferredResult<Object>(UNTIMED);
        waiting.add(answer, service);
        answer.onCompletion(() -> waiting.remove(answer));
        hold(new Held(service, filter, limit, until, answer), empty);
        return answer;
    }

    private record Held(
            Service service, FeedFilter filter, int limit, TokenValidity until, DeferredResult<Object> answer) {}

    private void hold(Held held, FeedPage empty) {
        if (held.until.isOver() || waiting.isDraining()) held.answer.setResult(empty);
        else waiting.await(empty.reached(), LONGEST, held.until, () -> goOn(held, empty));
    }

    private void goOn(Held held, FeedPage empty) {
        if (held.answer.isSetOrExpired()) return;
        try {
            var page = read(held, empty);
            if (page.items().isEmpty()) hold(held, page);
            else held.answer.setResult(page);
        } catch (RuntimeException | Error failure) {
            held.answer.setErrorResult(failure);
        }
    }

    private FeedPage read(Held held, FeedPage before) {
        var head = Math.max(before.reached(), waiting.head());
        return reader.read(held.service, held.filter, before.reached(), head, held.limit, FeedQueryHandler.MOST_BYTES);
    }
}
