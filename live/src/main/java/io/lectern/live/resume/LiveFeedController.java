package io.lectern.live.resume;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.Reset;
import io.lectern.live.relay.Destinations;
import io.lectern.live.relay.Envelope;
import io.lectern.live.relay.TopicAuthorization;
import io.lectern.live.session.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What is sent live, for clients without a socket. */
@RestController
class LiveFeedController {
    private final TopicAuthorization authorization;
    private final EventFeed feed;
    private final PastMessages pastMessages;

    LiveFeedController(TopicAuthorization authorization, EventFeed feed, PastMessages pastMessages) {
        this.authorization = authorization;
        this.feed = feed;
        this.pastMessages = pastMessages;
    }

    /**
     * A part of the feed.
     *
     * @param position what to ask after next
     */
    record Part(List<ObjectNode> items, String position) {}

    @GetMapping("/api/live")
    Part read(
            @RequestParam(required = false) @Nullable String destination,
            @RequestParam(required = false) @Nullable String after,
            Limit limit,
            UserId reader) {
        var topic = topic(destination, reader);
        // Whoever may read now could read all up to here.
        var upTo = feed.head();
        if (!authorization.permits(topic, reader)) throw new NotFound();
        var cursor = pastMessages.read(topic, reader, start(topic, after, upTo));
        var page = cursor.next(upTo, limit.items(), PastMessageReader.ANY_SIZE);
        return new Part(page.stream().map(Envelope::json).toList(), at(topic, cursor.reached()));
    }

    private long start(Topic topic, @Nullable String after, long upTo) {
        if (after == null || after.isEmpty()) return pastMessages.beginning(topic.channel(), upTo);
        var position = feed.parse(topic.channel(), after).orElse(null);
        var reason = pastMessages.gap(topic.channel(), position, upTo);
        if (position == null || reason.isPresent())
            throw new Reset(reason.orElse(ResetReason.UNKNOWN).label(), at(topic, upTo));
        return position.index();
    }

    private String at(Topic topic, long index) {
        return feed.format(topic.channel(), feed.at(index));
    }

    private static Topic topic(@Nullable String destination, UserId reader) {
        if (destination == null) throw new Invalid("destination", "is required");
        return Destinations.parse(destination, reader)
                .orElseThrow(() -> new Invalid("destination", "is not a destination of this form"));
    }
}
