package io.lectern.kernel.privacy;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.privacy.WithholdingRule.PastEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What may be said of facts, as their types and the rules of their contexts say, to whoever is told of them. */
public final class Disclosures {
    private static final Logger log = LoggerFactory.getLogger(Disclosures.class);
    private static final String WITHHELD = "withheld";

    private final Map<String, Disclosure> byType;
    private final WithholdingRules rules;

    /** @throws IllegalStateException if a type has no rule that needs one, or has one too many */
    public Disclosures(Map<String, Disclosure> byType, Iterable<WithholdingRule> rules) {
        this.byType = byType;
        this.rules = new WithholdingRules(rules, byType);
    }

    /** What must not be said again of past events: the names of members, by the events' ids. */
    public Map<String, Set<String>> outdated(List<StoredEvent> past, Channel.Kind reader) {
        var byRule = new HashMap<WithholdingRule, List<PastEvent>>();
        var members = new HashMap<String, Set<String>>();
        for (var event : past) {
            var disclosure = byType.get(event.type());
            var rule = rules.of(event.type());
            if (disclosure == null || rule == null) continue;
            var pastEvent = new PastEvent(event.id(), event.type(), event.version(), JSON.readTree(event.payload()));
            byRule.computeIfAbsent(rule, each -> new ArrayList<>()).add(pastEvent);
            members.put(event.id(), disclosure.withheldByRule(reader));
        }
        var outdated = new HashMap<String, Set<String>>();
        byRule.forEach((rule, each) -> rule.outdated(each, reader).forEach(id -> outdated.put(id, members.get(id))));
        return outdated;
    }

    /**
     * An event as such readers are told of it: what they may see of it, and its ids.
     *
     * @param outdated the names of members that must not be said again
     */
    public ObjectNode told(StoredEvent event, JsonNode metadata, Channel.Kind reader, Set<String> outdated) {
        var data = disclosed(event, metadata, reader);
        if (outdated.stream().anyMatch(data::has)) data.without(outdated).put(WITHHELD, true);
        return data.setAll(ids(metadata));
    }

    /**
     * The same for services, which never learn who is anonymous, whatever people in their place may know.
     *
     * @param reader in whose place the service is told
     */
    public ObjectNode toldWithoutAuthors(
            StoredEvent event, JsonNode metadata, Channel.Kind reader, Set<String> outdated) {
        var told = told(event, metadata, reader, outdated);
        var disclosure = byType.get(event.type());
        if (disclosure == null) return told;
        return told.without(disclosure.ofAuthors(told, metadata)).setAll(ids(metadata));
    }

    /** Whether an event can tell of something anonymous, by what is recorded beside it. */
    public boolean mayBeAnonymous(StoredEvent event, JsonNode metadata) {
        var disclosure = byType.get(event.type());
        return disclosure != null && disclosure.mayBeAnonymous(metadata);
    }

    /** The ids alone, which everybody sees who is told of an event at all. */
    public static ObjectNode ids(JsonNode metadata) {
        var ids = JSON.createObjectNode();
        metadata.path(Metadata.IDS).properties().forEach(id -> ids.set(id.getKey(), id.getValue()));
        return ids;
    }

    /** Refuses by default: where it cannot be said what may be disclosed, the ids alone are. */
    ObjectNode disclosed(StoredEvent event, JsonNode metadata, Channel.Kind reader) {
        var disclosure = byType.get(event.type());
        if (disclosure != null && !disclosure.isShownTo(reader)) return JSON.createObjectNode();
        try {
            return disclosure == null ? ofService(event) : disclosed(event, metadata, disclosure, reader);
        } catch (RuntimeException refused) {
            log.error("The {} at index {} is told by its ids alone", event.type(), event.index(), refused);
            return JSON.createObjectNode();
        }
    }

    /** Whom a service tells of its event may know what it says. */
    private static ObjectNode ofService(StoredEvent event) {
        var stored = JSON.readTree(event.payload());
        var data = ServiceEvent.dataOf(event.type(), stored);
        if (data == null) return JSON.createObjectNode();
        return stored.has(WITHHELD) ? data.put(WITHHELD, true) : data;
    }

    private ObjectNode disclosed(StoredEvent event, JsonNode metadata, Disclosure disclosure, Channel.Kind reader) {
        var json = JSON.readTree(event.payload()).asObject();
        var withheld = disclosure.withheld(reader, json, metadata);
        var rule = rules.of(event.type());
        if (rule != null && rule.withholds(json, reader)) json.remove(disclosure.withheldByRule(reader));
        return withheld.isEmpty() ? json : json.without(withheld);
    }
}
