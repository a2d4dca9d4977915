package io.lectern.feed;

import io.lectern.feed.FeedQuery.FollowEvents;
import io.lectern.feed.FeedQuery.ReadEvents;
import io.lectern.feed.FeedQuery.StreamEvents;
import io.lectern.http.Services;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Problem.RateLimited;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.message.WaitTime;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class FeedController {
    private static final String PATH = "/api/events";
    private static final Duration SOON = Duration.ofSeconds(5);
    /** The answer passes by the token once more. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(1);

    private final Queries queries;
    private final Services services;
    private final HeldAnswers held;
    private final WaitingRequests waiting;

    FeedController(Queries queries, Services services, HeldAnswers held, WaitingRequests waiting) {
        this.queries = queries;
        this.services = services;
        this.held = held;
        this.waiting = waiting;
    }

    /**
     * A page; with a time to wait, when there is something in it or the time is over. It is one mapping: by a condition
     * on parameters, those of requests to all other paths would be read too.
     */
    @GetMapping(PATH)
    Object read(
            @RequestParam(required = false) @Nullable String after,
            @JsonForm(least = 1, most = FeedFilter.MOST_TYPES) @RequestParam(required = false) @Nullable
                    List<String> types,
            @RequestParam(required = false) @Nullable String stream,
            @RequestParam(required = false) @Nullable WaitTime wait,
            Limit limit,
            Principal caller) {
        var filter = FeedFilter.of(types, stream);
        var page = (FeedPage) queries.ask(new ReadEvents(filter, after, limit.items()));
        return wait == null || wait.seconds() == 0 || !page.items().isEmpty()
                ? page
                : hold(page, filter, limit, wait, caller);
    }

    private DeferredResult<Object> hold(
            FeedPage page, FeedFilter filter, Limit limit, WaitTime wait, Principal caller) {
        var service = services.find(caller).orElseThrow();
        requireRoomFor(service);
        var until = Instant.now().plus(wait.duration());
        var token = services.validity(caller);
        var end = token.endingBy(token.expires().minus(TO_ANSWER)).endingBy(until);
        return held.hold(service, filter, page, limit.items(), end);
    }

    /** All that there is now. */
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<Download> stream(
            @RequestParam(required = false) @Nullable String after,
            @JsonForm(least = 1, most = FeedFilter.MOST_TYPES) @RequestParam(required = false) @Nullable
                    List<String> types,
            @RequestParam(required = false) @Nullable String stream,
            Principal caller) {
        var query = new StreamEvents(FeedFilter.of(types, stream), after, services.validity(caller));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body((Download) queries.ask(query));
    }

    /** All that there is now, and all that comes. */
    @GetMapping(path = PATH, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Download> follow(
            @RequestParam(required = false) @Nullable String after,
            @JsonForm(least = 1, most = FeedFilter.MOST_TYPES) @RequestParam(required = false) @Nullable
                    List<String> types,
            @RequestParam(required = false) @Nullable String stream,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Principal caller) {
        var from = last == null ? after : last;
        var query = new FollowEvents(FeedFilter.of(types, stream), from, services.validity(caller));
        var events = (Download) queries.ask(query);
        services.find(caller).ifPresent(this::requireRoomFor);
        return stream(events);
    }

    /** Proxies are to pass each event on as it comes, for which nginx has a header of its own. */
    private static ResponseEntity<Download> stream(Download events) {
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(events);
    }

    private void requireRoomFor(Service service) {
        if (waiting.isFullFor(service)) throw new RateLimited("Too many wait for events already", SOON);
    }
}
