package io.lectern.store.revision;

import static java.util.stream.Collectors.toMap;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.RevisionUpcaster;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads events of earlier revisions as those of today. What was stored without a revision is of the first one. An event
 * of a later revision was written by a newer program beside this one; it is read as far as it is known here.
 */
public class Upcasters {
    private static final Logger log = LoggerFactory.getLogger(Upcasters.class);
    private static final Serializer CONVERTERS = Jackson3Serializer.builder().build();

    private final Map<String, Integer> today;
    private final EventUpcasterChain chain;
    private final Set<String> later = ConcurrentHashMap.newKeySet();

    /**
     * Puts them into their order.
     *
     * @throws IllegalStateException if one is missing, or is for no earlier revision of an event
     */
    public Upcasters(Collection<EventTypes> eventTypes, Collection<RevisionUpcaster> upcasters) {
        today = eventTypes.stream()
                .flatMap(category -> category.types().entrySet().stream())
                .collect(toMap(Map.Entry::getKey, type -> EventTypes.revisionOf(type.getValue())));
        var given =
                upcasters.stream().map(each -> name(each.type(), each.from())).toList();
        var wanted = today.entrySet().stream()
                .flatMap(type -> IntStream.range(1, type.getValue()).mapToObj(from -> name(type.getKey(), from)))
                .toList();
        if (given.size() != wanted.size() || !given.containsAll(wanted))
            throw new IllegalStateException("There must be one RevisionUpcaster for each of " + wanted
                    + ", the earlier revisions of events, and no other; there are those for " + given);
        chain = new EventUpcasterChain(upcasters.stream()
                .sorted(Comparator.comparing(RevisionUpcaster::from))
                .toList());
    }

    /** Whether an event is read as it is stored. */
    public boolean isCurrent(String type, @Nullable String revision) {
        var current = today.get(type);
        if (current == null) return true;
        var stored = revision == null ? 1 : Integer.parseInt(revision);
        if (stored > current && later.add(name(type, stored)))
            log.warn("A newer Lectern writes {}; this one reads of it what it knows", name(type, stored));
        return stored >= current;
    }

    /** The JSON of an event of an earlier revision in the shape of today. */
    public ObjectNode upcast(String type, @Nullable String revision, ObjectNode payload) {
        var stored = new GenericDomainEventEntry<>(
                "", "", 0, "", Instant.EPOCH, type, revision == null ? "1" : revision, payload, payload);
        return chain.upcast(
                        Stream.<IntermediateEventRepresentation>of(new InitialEventRepresentation(stored, CONVERTERS)))
                .map(event -> event.getData(ObjectNode.class).getData())
                .findFirst()
                .orElseThrow();
    }

    private static String name(String type, int revision) {
        return type + " in revision " + revision;
    }
}
