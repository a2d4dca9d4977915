package io.lectern.live.resume;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.WaitTime;
import io.lectern.live.relay.Destinations;
import io.lectern.live.relay.TopicAuthorization;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is sent live, for clients without a socket, a part at a time. */
@RestController
class LiveFeedController {
    private static final String PATH = "/api/live";
    /** The answer passes by the token once more. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(1);

    private final TopicAuthorization authorization;
    private final EventFeed feed;
    private final PastMessages pastMessages;
    private final RequestAuthenticator authenticator;
    private final HeldRequests held;

    LiveFeedController(
            TopicAuthorization authorization,
            EventFeed feed,
            PastMessages pastMessages,
            RequestAuthenticator authenticator,
            HeldRequests held) {
        this.authorization = authorization;
        this.feed = feed;
        this.pastMessages = pastMessages;
        this.authenticator = authenticator;
        this.held = held;
    }

    /**
     * What there is, or with a time to wait, what there is once there is something or the time is over. It is one
     * mapping: by a condition on parameters, those of requests to all other paths would be read too.
     */
    @GetMapping(PATH)
    @JsonForm(type = FeedPart.class)
    Object read(
            @RequestParam(required = false) @Nullable String destination,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable WaitTime wait,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            Limit limit,
            UserId reader) {
        var request = request(destination, after, limit, reader);
        return wait == null ? request.read() : held.hold(request, end(wait, authorization));
    }

    /** Whoever waits is answered before the token ends. */
    private Instant end(WaitTime wait, @Nullable String authorization) {
        var end = authenticator.authenticate(authorization).expires().minus(TO_ANSWER);
        var until = Instant.now().plus(wait.duration());
        return end.isBefore(until) ? end : until;
    }

    private FeedRequest request(@Nullable String destination, @Nullable String after, Limit limit, UserId reader) {
        if (destination == null) throw new Invalid("destination", "is required");
        var topic = Destinations.parse(destination, reader)
                .orElseThrow(() -> new Invalid("destination", "is not a destination of this form"));
        return new FeedRequest(authorization, feed, pastMessages, topic, reader, after, limit.items());
    }
}
