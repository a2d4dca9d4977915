package io.lectern.feed;

import io.lectern.feed.FeedQuery.FollowEvents;
import io.lectern.feed.FeedQuery.ReadEvents;
import io.lectern.feed.FeedQuery.StreamEvents;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.message.Download;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class FeedQueryHandler {
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final FeedReader reader;
    private final WaitingRequests waiting;
    private final JsonMapper json;

    FeedQueryHandler(FeedReader reader, WaitingRequests waiting, JsonMapper json) {
        this.reader = reader;
        this.waiting = waiting;
        this.json = json;
    }

    @QueryHandler
    FeedPage handle(ReadEvents query, @MetaDataValue(Service.METADATA) Service service) {
        var head = reader.head();
        var start = reader.start(query.after(), head);
        return reader.read(service, query.filter(), start, head, query.limit(), MOST_BYTES);
    }

    @QueryHandler
    Download handle(StreamEvents query, @MetaDataValue(Service.METADATA) Service service) {
        var head = reader.head();
        var start = reader.start(query.after(), head);
        return new FeedLines(reader, service, query.filter(), json, query.token(), start, head);
    }

    @QueryHandler
    Download handle(FollowEvents query, @MetaDataValue(Service.METADATA) Service service) {
        var head = reader.head();
        var start = reader.start(query.after(), head);
        return new EventStream(reader, waiting, service, query.filter(), json, query.token(), start, head);
    }
}
