package io.lectern.live;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.Disclosure.Fact;
import io.lectern.live.Topic.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts events into the JSON that clients get. What may be told of a fact, its own context decides. */
@Component
final class EnvelopeFactory {
    private static final Logger LOG = LoggerFactory.getLogger(EnvelopeFactory.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WITHHELD = "withheld";

    private final Map<String, Disclosure> byType = new HashMap<>();

    EnvelopeFactory(List<Disclosure> disclosures) {
        for (var disclosure : disclosures) disclosure.types().forEach(type -> register(type, disclosure));
    }

    /** What must not be told again of events of the past on a topic: the names of members, by the events' ids. */
    Map<String, Set<String>> outdated(List<RelayedEvent> past, Topic topic) {
        if (topic.detail() != Detail.FAT) return Map.of();
        var facts = new HashMap<Disclosure, List<Fact>>();
        for (var announced : past) {
            var event = announced.event();
            var disclosure = byType.get(event.type());
            if (disclosure == null) continue;
            facts.computeIfAbsent(disclosure, each -> new ArrayList<>())
                    .add(new Fact(event.id(), event.type(), event.version(), announced.payload()));
        }
        var outdated = new HashMap<String, Set<String>>();
        facts.forEach((disclosure, each) -> outdated.putAll(disclosure.outdated(each, topic.channel())));
        return outdated;
    }

    /** How an event is told on a topic when it happens. */
    Envelope told(
            RelayedEvent announced,
            Topic topic,
            String position,
            @Nullable String previous,
            @Nullable String correlationId) {
        return told(announced, topic, position, previous, correlationId, Set.of());
    }

    /**
     * The same without some members.
     *
     * @param outdated the names of those that must not be told again
     */
    Envelope told(
            RelayedEvent announced,
            Topic topic,
            String position,
            @Nullable String previous,
            @Nullable String correlationId,
            Set<String> outdated) {
        var event = announced.event();
        var envelope = JSON.createObjectNode()
                .put("id", event.id())
                .put("type", event.type())
                .put("stream", event.stream())
                .put("version", event.version())
                .put("position", position)
                .put("previous", previous)
                .put("timestamp", event.timestamp().toString())
                .put("correlationId", correlationId);
        envelope.set("data", data(announced, topic, outdated));
        return new Envelope(event.id(), position, envelope);
    }

    private ObjectNode data(RelayedEvent announced, Topic topic, Set<String> outdated) {
        var data = JSON.createObjectNode();
        if (topic.detail() == Detail.FAT) data.setAll(disclosed(announced, topic.channel()));
        if (outdated.stream().anyMatch(data::has)) data.without(outdated).put(WITHHELD, true);
        announced.ids().properties().forEach(id -> data.set(id.getKey(), id.getValue()));
        return data;
    }

    /** Refuses by default: where its context cannot say what may be told, the ids alone are. */
    private ObjectNode disclosed(RelayedEvent announced, Channel reader) {
        var event = announced.event();
        var disclosure = byType.get(event.type());
        if (disclosure == null) return JSON.createObjectNode();
        try {
            return disclosure
                    .disclose(event.type(), announced.payload(), announced.metadata(), reader)
                    .map(JsonNode::asObject)
                    .orElseGet(JSON::createObjectNode);
        } catch (RuntimeException refused) {
            LOG.error("The {} at index {} is told by its ids alone", event.type(), event.index(), refused);
            return JSON.createObjectNode();
        }
    }

    private void register(String type, Disclosure disclosure) {
        if (byType.put(type, disclosure) != null) {
            throw new IllegalStateException("The event type %s is disclosed by two contexts".formatted(type));
        }
    }
}
