package io.lectern.live.resume;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.Reset;
import io.lectern.live.relay.Envelope;
import io.lectern.live.relay.TopicAuthorization;
import io.lectern.live.session.Topic;
import org.jspecify.annotations.Nullable;

/** What one reader asks for of what was sent to a topic; asked again, it goes on where it was. */
final class FeedRequest {
    private final TopicAuthorization authorization;
    private final EventFeed feed;
    private final PastMessages pastMessages;
    private final Topic topic;
    private final UserId reader;
    private final @Nullable String after;
    private final int limit;
    private @Nullable PastMessageReader cursor;

    /** @param after the position after which to begin; null or empty for the oldest that there is */
    FeedRequest(
            TopicAuthorization authorization,
            EventFeed feed,
            PastMessages pastMessages,
            Topic topic,
            UserId reader,
            @Nullable String after,
            int limit) {
        this.authorization = authorization;
        this.feed = feed;
        this.pastMessages = pastMessages;
        this.topic = topic;
        this.reader = reader;
        this.after = after;
        this.limit = limit;
    }

    Topic topic() {
        return topic;
    }

    UserId reader() {
        return reader;
    }

    /**
     * What there is now.
     *
     * @throws NotFound if the reader may not receive it
     * @throws Reset if the position means nothing
     */
    synchronized FeedPart read() {
        // Whoever may read now could read all up to here.
        var upTo = feed.head();
        if (!authorization.permits(topic, reader)) throw new NotFound();
        if (cursor == null) cursor = pastMessages.read(topic, reader, start(upTo));
        var page = cursor.next(upTo, limit, PastMessageReader.ANY_SIZE);
        return new FeedPart(page.stream().map(Envelope::json).toList(), at(cursor.reached()));
    }

    private long start(long upTo) {
        if (after == null || after.isEmpty()) return pastMessages.beginning(topic.channel(), upTo);
        var position = feed.parse(topic.channel(), after).orElse(null);
        var reason = pastMessages.gap(topic.channel(), position, upTo);
        if (position == null || reason.isPresent())
            throw new Reset(reason.orElse(ResetReason.UNKNOWN).label(), at(upTo));
        return position.index();
    }

    private String at(long index) {
        return feed.format(topic.channel(), feed.at(index));
    }
}
