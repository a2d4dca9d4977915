package io.lectern.live.relay;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.privacy.Disclosure;
import io.lectern.kernel.privacy.WithholdingRule;
import io.lectern.kernel.privacy.WithholdingRule.PastEvent;
import io.lectern.kernel.stream.Categories;
import io.lectern.live.session.Topic;
import io.lectern.live.session.Topic.Detail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What may be said of facts, as their types and the rules of their contexts say. */
@Component
public final class Disclosures {
    private static final Logger log = LoggerFactory.getLogger(Disclosures.class);

    private final Map<String, Disclosure> byType;
    private final WithholdingRules rules;

    Disclosures(Categories categories, ObjectProvider<WithholdingRule> rules) {
        this.byType = categories.disclosures();
        this.rules = new WithholdingRules(rules, byType);
    }

    /** What must not be said again of past events on a topic: the names of members, by the events' ids. */
    public Map<String, Set<String>> outdated(List<RelayedEvent> past, Topic topic) {
        if (topic.detail() != Detail.FAT) return Map.of();
        var reader = topic.channel().kind();
        var byRule = new HashMap<WithholdingRule, List<PastEvent>>();
        var members = new HashMap<String, Set<String>>();
        for (var event : past) {
            var stored = event.stored();
            var disclosure = byType.get(stored.type());
            var rule = rules.of(stored.type());
            if (disclosure == null || rule == null) continue;
            var pastEvent = new PastEvent(stored.id(), stored.type(), stored.version(), event.payload());
            byRule.computeIfAbsent(rule, each -> new ArrayList<>()).add(pastEvent);
            members.put(stored.id(), disclosure.withheldByRule(reader));
        }
        var outdated = new HashMap<String, Set<String>>();
        byRule.forEach((rule, each) -> rule.outdated(each, reader).forEach(id -> outdated.put(id, members.get(id))));
        return outdated;
    }

    /** Refuses by default: where it cannot be said what may be disclosed, the ids alone are. */
    ObjectNode disclosed(RelayedEvent event, Channel.Kind reader) {
        var stored = event.stored();
        var disclosure = byType.get(stored.type());
        if (disclosure == null || !disclosure.isShownTo(reader)) return JSON.createObjectNode();
        try {
            return disclosed(event, disclosure, reader);
        } catch (RuntimeException refused) {
            log.error("The {} at index {} is told by its ids alone", stored.type(), stored.index(), refused);
            return JSON.createObjectNode();
        }
    }

    private ObjectNode disclosed(RelayedEvent event, Disclosure disclosure, Channel.Kind reader) {
        var json = event.payload().asObject();
        var withheld = disclosure.withheld(reader, json, event.metadata());
        var rule = rules.of(event.stored().type());
        if (rule != null && rule.withholds(json, reader)) json.remove(disclosure.withheldByRule(reader));
        return withheld.isEmpty() ? json : json.without(withheld);
    }
}
