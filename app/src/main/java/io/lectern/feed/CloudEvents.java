package io.lectern.feed;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.privacy.Disclosures;
import io.lectern.kernel.privacy.Pseudonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Spells stored events as CloudEvents 1.0, with no more than a service may know. */
@Component
class CloudEvents {
    private static final String SOURCE = "urn:lectern:events";

    private final Disclosures disclosures;
    private final EventFeed feed;
    private final Pseudonyms pseudonyms;

    CloudEvents(Disclosures disclosures, EventFeed feed, Pseudonyms pseudonyms) {
        this.disclosures = disclosures;
        this.feed = feed;
        this.pseudonyms = pseudonyms;
    }

    /** Those of some events that are for the service. */
    List<ObjectNode> of(List<StoredEvent> events, Service service) {
        var told = events.stream()
                .flatMap(event -> FeedEvent.of(event).stream())
                .filter(event -> event.isFor(service))
                .toList();
        return told(told, service);
    }

    /** These events, each of which is for the service. */
    List<ObjectNode> told(List<FeedEvent> told, Service service) {
        var outdated = service.has(Scope.READ_FAT) ? outdated(told, service) : Map.<String, Set<String>>of();
        return told.stream().map(event -> item(event, service, outdated)).toList();
    }

    private Map<String, Set<String>> outdated(List<FeedEvent> events, Service service) {
        var outdated = new HashMap<String, Set<String>>();
        for (var kind : List.of(Channel.Kind.EDUCATORS, Channel.Kind.SERVICE)) {
            var read = events.stream()
                    .filter(event -> event.readAs(service).equals(Optional.of(kind)))
                    .map(FeedEvent::stored)
                    .toList();
            outdated.putAll(disclosures.outdated(read, kind));
        }
        return outdated;
    }

    private ObjectNode item(FeedEvent event, Service service, Map<String, Set<String>> outdated) {
        var stored = event.stored();
        var item = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", stored.id())
                .put("source", SOURCE)
                .put("type", stored.type())
                .put("subject", stored.stream())
                .put("time", stored.timestamp().toString())
                .put("datacontenttype", "application/json")
                .put("lecternversion", stored.version())
                .put("lecternposition", feed.format(Channel.feed(), feed.at(stored)));
        var isFat = service.has(Scope.READ_FAT) && !event.isPrivateTo(service);
        var isLinked = !event.isUnlinked() && !disclosures.mayBeAnonymous(stored, event.metadata());
        set(item, "lecterncorrelationid", correlationId(event, isFat && isLinked));
        if (isLinked) set(item, "lecterncausationid", event.text(Metadata.CAUSATION_ID));
        if (isFat && isLinked) set(item, "lecternactor", event.text(Metadata.ACTOR));
        return item.set("data", isFat ? data(event, service, outdated) : Disclosures.ids(event.metadata()));
    }

    private ObjectNode data(FeedEvent event, Service service, Map<String, Set<String>> outdated) {
        var leftOut = outdated.getOrDefault(event.stored().id(), Set.of());
        return event.readAs(service)
                .map(reader -> disclosures.toldWithoutAuthors(event.stored(), event.metadata(), reader, leftOut))
                .orElseGet(() -> Disclosures.ids(event.metadata()));
    }

    /** What a client said is free text; who may not know it can still tell what belongs together. */
    private @Nullable String correlationId(FeedEvent event, boolean isPlain) {
        var id = event.text(Metadata.CORRELATION_ID);
        if (id == null || isPlain) return id;
        return event.isUnlinked() ? pseudonyms.within(event.stored().stream(), id) : pseudonyms.of(id);
    }

    private static void set(ObjectNode item, String name, @Nullable String value) {
        if (value != null) item.put(name, value);
    }
}
