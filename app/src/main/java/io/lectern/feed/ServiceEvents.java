package io.lectern.feed;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.feed.ServiceFeed.Filter;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.Reset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What others who tell services of events need: which events there are for one, and how each of them reads now. */
@Component
public class ServiceEvents {
    /** How many types may be named. */
    public static final int MOST_TYPES = FeedFilter.MOST_TYPES;

    private static final int ONE = 1;

    private final ServiceFeed feed;
    private final FeedReader reader;
    private final CloudEvents cloudEvents;

    ServiceEvents(ServiceFeed feed, FeedReader reader, CloudEvents cloudEvents) {
        this.feed = feed;
        this.reader = reader;
        this.cloudEvents = cloudEvents;
    }

    /** An event that a service may hear of. */
    public record Found(long index, String id, String stream, String type) {}

    /**
     * Some of them, perhaps none.
     *
     * @param reached the index up to which none is left out
     */
    public record Part(List<Found> events, long reached) {}

    /** The next events for a service after an index and up to another, up to which the order is final. */
    public Part find(Service service, @Nullable Set<String> types, long after, long upTo, int limit) {
        var part = feed.read(new Filter(service, types, null, false), after, upTo, limit, FeedQueryHandler.MOST_BYTES);
        var found = part.events().stream()
                .flatMap(event -> FeedEvent.of(event).stream())
                .filter(event -> event.isFor(service))
                .map(event -> found(event.stored()))
                .toList();
        return new Part(found, part.reached());
    }

    /** The event at an index as the service may be told of it now; nothing if it may not, or it is of another type. */
    public Optional<ObjectNode> read(Service service, @Nullable Set<String> types, long index) {
        var filter = new Filter(service, types, null, service.has(Scope.READ_FAT));
        var part = feed.read(filter, index - 1, index, ONE, FeedQueryHandler.MOST_BYTES);
        return cloudEvents.of(part.events(), service).stream().findFirst();
    }

    /** Up to where the order is final now. */
    public long head() {
        return reader.head();
    }

    /**
     * The index that a position stands for.
     *
     * @throws Reset if no event stands there
     */
    public long index(String position) {
        return reader.start(position, reader.head());
    }

    /** The index before the first event that did not happen before a time. */
    public long before(Instant time) {
        return feed.before(time, reader.head());
    }

    /** The index of the last event that happened at a time or before it. */
    public long until(Instant time) {
        return feed.until(time, reader.head());
    }

    /** How services are told of the place of the event at an index. */
    public String position(long index) {
        return reader.position(index);
    }

    /**
     * Lets types pass.
     *
     * @throws Invalid if no event can have one of them
     */
    public static void requireTypes(List<String> types) {
        FeedFilter.of(types, null);
    }

    private static Found found(StoredEvent event) {
        return new Found(event.index(), event.id(), event.stream(), event.type());
    }
}
