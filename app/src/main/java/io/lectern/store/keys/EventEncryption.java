package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands between events and their table: personal data is stored encrypted, and read as long as its key is there. */
public class EventEncryption {

    private final PersonalKeys keys;
    private final Map<String, List<PersonalMember>> members;

    EventEncryption(PersonalKeys keys, Collection<EventTypes> eventTypes) {
        this.keys = keys;
        this.members = PersonalMember.in(eventTypes);
    }

    /** An event as the table holds it: where it stands, and its JSON. */
    public record Stored(String stream, String type, byte[] payload) {

        String place(PersonalMember member) {
            return stream + " " + type + " " + member.name();
        }
    }

    /** Encrypts what is personal in an event that is about to be stored, and erases keys if that is what it says. */
    public byte[] encrypted(DomainEventMessage<?> event, String type, byte[] payload) {
        if (event.getPayload() instanceof Erasing erasing) erase(event.getAggregateIdentifier(), erasing);
        var personal = members.get(type);
        if (personal == null) return payload;
        var json = (ObjectNode) JSON.readTree(payload);
        var stored = new Stored(event.getAggregateIdentifier(), type, payload);
        var taken = new HashMap<String, PersonalKey>();
        for (var member : personal) {
            var value = json.path(member.name());
            if (!value.isMissingNode() && !value.equals(member.nothing()))
                json.set(
                        member.name(),
                        encrypt(
                                value,
                                stored.place(member),
                                taken.computeIfAbsent(
                                        owner(member, json, event), person -> keys.take(person, stored.stream()))));
        }
        return JSON.writeValueAsBytes(json);
    }

    /** The events as they were before they were encrypted, save what is erased, which reads as nothing. */
    public List<byte[]> decrypted(List<Stored> events) {
        return decrypted(events, false);
    }

    /** The same for clients: what is erased is left out, and said to be. */
    public List<byte[]> decryptedForClients(List<Stored> events) {
        return decrypted(events, true);
    }

    /** One look at the keys for all. */
    private List<byte[]> decrypted(List<Stored> events, boolean forClients) {
        var read = events.stream()
                .map(event -> EncryptedEvent.of(event, members.getOrDefault(event.type(), List.of())))
                .toList();
        var found = keys.find(read.stream()
                .flatMap(event -> event.encrypted().values().stream())
                .map(EncryptedText::key)
                .distinct()
                .toList());
        var opened = new ArrayList<byte[]>();
        for (var event : read) opened.add(event.decrypted(found, forClients));
        return opened;
    }

    private void erase(String stream, Erasing erasing) {
        var person = erasing.erasedPerson();
        keys.erase(stream, person == null ? null : person.value());
    }

    private static String owner(PersonalMember member, ObjectNode json, DomainEventMessage<?> event) {
        return member.of().isEmpty()
                ? String.valueOf(event.getMetaData().get(Metadata.ACTOR))
                : json.path(member.of()).asString();
    }

    private static JsonNode encrypt(JsonNode value, String place, PersonalKey key) {
        return EncryptedText.encrypt(key, JSON.writeValueAsBytes(value), place).toJson();
    }
}
