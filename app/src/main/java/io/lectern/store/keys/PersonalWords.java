package io.lectern.store.keys;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.Vocabulary;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stands between facts and their table: personal words go in sealed, and come out as long as their key is there. */
public class PersonalWords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WITHHELD = "withheld";

    private final PersonalKeys keys;
    private final Map<String, List<PersonalMember>> members;

    PersonalWords(PersonalKeys keys, Collection<Vocabulary> vocabularies) {
        this.keys = keys;
        this.members = PersonalMember.in(vocabularies);
    }

    /** A fact as the table holds it: where it stands, and its JSON. */
    public record Stored(String stream, String type, byte[] payload) {

        private String place(PersonalMember member) {
            return stream + " " + type + " " + member.name();
        }
    }

    /** Seals what is personal in a fact that is about to be stored, and erases keys if that is what it says. */
    public byte[] sealed(DomainEventMessage<?> event, String type, byte[] payload) {
        if (event.getPayload() instanceof Erasing erasing) erase(event.getAggregateIdentifier(), erasing);
        var personal = members.get(type);
        if (personal == null) return payload;
        var fact = (ObjectNode) JSON.readTree(payload);
        var stored = new Stored(event.getAggregateIdentifier(), type, payload);
        for (var member : personal) {
            var words = fact.path(member.name());
            if (!words.isMissingNode() && !words.equals(member.nothing()))
                fact.set(member.name(), seal(words, stored.place(member), key(member, fact, event)));
        }
        return JSON.writeValueAsBytes(fact);
    }

    /** The facts as they were before they were sealed, save what is erased, which reads as nothing. */
    public List<byte[]> opened(List<Stored> facts) {
        return opened(facts, false);
    }

    /** The same for those who are told them: what is erased is left out, and said to be. */
    public List<byte[]> told(List<Stored> facts) {
        return opened(facts, true);
    }

    /** One look at the keys for all. */
    private List<byte[]> opened(List<Stored> facts, boolean told) {
        var trees = facts.stream().map(this::tree).toList();
        var found = keys.find(trees.stream()
                .flatMap(tree -> tree.sealed().values().stream())
                .map(Sealed::key)
                .distinct()
                .toList());
        var opened = new ArrayList<byte[]>();
        for (var tree : trees) opened.add(tree.opened(found, told));
        return opened;
    }

    private void erase(String stream, Erasing erasing) {
        var person = erasing.erasedPerson();
        keys.erase(stream, person == null ? null : person.value());
    }

    private PersonalKey key(PersonalMember member, ObjectNode fact, DomainEventMessage<?> event) {
        var person = member.of().isEmpty()
                ? String.valueOf(event.getMetaData().get(Metadata.ACTOR))
                : fact.path(member.of()).asString();
        return keys.take(person, event.getAggregateIdentifier());
    }

    private static JsonNode seal(JsonNode words, String place, PersonalKey key) {
        return Sealed.seal(key, JSON.writeValueAsBytes(words), place).toJson();
    }

    private Tree tree(Stored fact) {
        var personal = members.get(fact.type());
        if (personal == null) return new Tree(fact, null, Map.of());
        var json = (ObjectNode) JSON.readTree(fact.payload());
        var sealed = new HashMap<PersonalMember, Sealed>();
        for (var member : personal) Sealed.in(json.path(member.name())).ifPresent(found -> sealed.put(member, found));
        return new Tree(fact, json, sealed);
    }

    private record Tree(Stored fact, @Nullable ObjectNode json, Map<PersonalMember, Sealed> sealed) {

        byte[] opened(Map<UUID, PersonalKey> keys, boolean told) {
            if (json == null || sealed.isEmpty()) return fact.payload();
            sealed.forEach((member, words) -> {
                var key = keys.get(words.key());
                if (key != null) json.set(member.name(), JSON.readTree(words.open(key, fact.place(member))));
                else if (told) json.put(WITHHELD, true).remove(member.name());
                else json.set(member.name(), member.nothing());
            });
            return JSON.writeValueAsBytes(json);
        }
    }
}
