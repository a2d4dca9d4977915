package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.Disclosure.Fact;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What may be said of facts, which each fact's own context decides. */
@Component
public final class Disclosures {
    private static final Logger log = LoggerFactory.getLogger(Disclosures.class);

    private final Map<String, Disclosure> byType = new HashMap<>();

    Disclosures(List<Disclosure> disclosures) {
        for (var disclosure : disclosures) disclosure.types().forEach(type -> register(type, disclosure));
    }

    /** What must not be said again of past events on a topic: the names of members, by the events' ids. */
    public Map<String, Set<String>> outdated(List<RelayedEvent> past, Topic topic) {
        if (topic.detail() != Detail.FAT) return Map.of();
        var facts = new HashMap<Disclosure, List<Fact>>();
        for (var event : past) {
            var stored = event.stored();
            var disclosure = byType.get(stored.type());
            if (disclosure == null) continue;
            facts.computeIfAbsent(disclosure, each -> new ArrayList<>())
                    .add(new Fact(stored.id(), stored.type(), stored.version(), event.payload()));
        }
        var outdated = new HashMap<String, Set<String>>();
        facts.forEach((disclosure, each) -> outdated.putAll(disclosure.outdated(each, topic.channel())));
        return outdated;
    }

    /** Refuses by default: where its context cannot say what may be disclosed, the ids alone are. */
    ObjectNode disclosed(RelayedEvent event, Channel reader) {
        var stored = event.stored();
        var disclosure = byType.get(stored.type());
        if (disclosure == null) return JSON.createObjectNode();
        try {
            return disclosure
                    .disclose(stored.type(), event.payload(), event.metadata(), reader)
                    .map(JsonNode::asObject)
                    .orElseGet(JSON::createObjectNode);
        } catch (RuntimeException refused) {
            log.error("The {} at index {} is told by its ids alone", stored.type(), stored.index(), refused);
            return JSON.createObjectNode();
        }
    }

    private void register(String type, Disclosure disclosure) {
        if (byType.put(type, disclosure) != null) {
            throw new IllegalStateException("The event type %s is disclosed by two contexts".formatted(type));
        }
    }
}
