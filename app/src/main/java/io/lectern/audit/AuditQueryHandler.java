package io.lectern.audit;

import io.lectern.audit.AuditQuery.ListEvents;
import io.lectern.audit.AuditQuery.StreamEvents;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.feed.SpaceFeed;
import io.lectern.kernel.feed.SpaceFeed.Range;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Page;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class AuditQueryHandler {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final EventFeed feed;
    private final SpaceFeed events;
    private final AuditItems items;
    private final Memberships memberships;
    private final JsonMapper json;

    AuditQueryHandler(EventFeed feed, SpaceFeed events, AuditItems items, Memberships memberships, JsonMapper json) {
        this.feed = feed;
        this.events = events;
        this.items = items;
        this.memberships = memberships;
        this.json = json;
    }

    @QueryHandler
    Page<AuditItem> handle(ListEvents query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var filter = query.filter().in(query.space());
        var part = events.read(filter, rest(query), query.paging().limit(), MOST_BYTES);
        var shown = items.of(part.events(), query.space(), UserId.of(actor));
        return new Page<>(shown, AuditPlace.of(query, part.rest()));
    }

    @QueryHandler
    Download handle(StreamEvents query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var reader = new AuditReader(events, items, memberships, query, UserId.of(actor));
        return new AuditLines(reader, rest(query), json);
    }

    /** Up to where the order is final now: what comes later is for the next who asks. */
    private Range rest(AuditQuery query) {
        return events.narrow(query.filter().in(query.space()), AuditPlace.rest(query, feed.head()));
    }
}
