package io.lectern.feed;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.feed.ServiceFeed;
import io.lectern.kernel.id.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** All events in their order, as services are told of them that hear of them in another way than by HTTP. */
@Component
public class AllEvents {
    /** What is directed to nobody is told alike to each service that may know all spaces, whatever its name. */
    private static final ServiceId ANY = ServiceId.of("any");

    private final ServiceFeed feed;
    private final CloudEvents cloudEvents;

    AllEvents(ServiceFeed feed, CloudEvents cloudEvents) {
        this.feed = feed;
        this.cloudEvents = cloudEvents;
    }

    /**
     * An event as it is told.
     *
     * @param to the service that it is directed to, null if it is for all
     * @param event a CloudEvent, as the feed has it
     */
    public record Item(@Nullable ServiceId to, ObjectNode event) {}

    /**
     * Some of them: for each who is told, in their order.
     *
     * @param reached the index of an event up to which none is left out, or where reading began
     */
    public record Part(List<Item> events, long reached) {}

    /**
     * The next of them after an index and up to another, up to which the order must be final.
     *
     * @param fat whether it is told what they say, and not their ids alone
     */
    public Part read(long after, long upTo, boolean fat, int limit, int bytes) {
        var all = service(ANY, fat);
        var part = feed.read(new ServiceFeed.Filter(all, null, null, fat), after, upTo, limit, bytes);
        var events = part.events().stream()
                .flatMap(event -> FeedEvent.of(event).stream())
                .toList();
        var told = new ArrayList<Item>();
        byReader(events)
                .forEach((to, theirs) -> cloudEvents
                        .told(theirs, service(to.orElse(ANY), fat))
                        .forEach(event -> told.add(new Item(to.orElse(null), event))));
        return new Part(told, part.reached());
    }

    private static Map<Optional<ServiceId>, List<FeedEvent>> byReader(List<FeedEvent> events) {
        var theirs = new LinkedHashMap<Optional<ServiceId>, List<FeedEvent>>();
        for (var event : events) {
            var readers = event.isDirected()
                    ? event.services().stream().map(Optional::of).toList()
                    : List.of(Optional.<ServiceId>empty());
            for (var reader : readers)
                theirs.computeIfAbsent(reader, each -> new ArrayList<>()).add(event);
        }
        return theirs;
    }

    private static Service service(ServiceId id, boolean fat) {
        var scopes = fat ? Set.of(Scope.READ.text(), Scope.READ_FAT.text()) : Set.of(Scope.READ.text());
        return new Service(id, scopes, null);
    }
}
