package io.lectern.store.keys;

import static io.lectern.store.keys.EncryptedEvent.EXACT;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import io.lectern.store.revision.Upcasters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stands between events and their table: personal data is stored encrypted, and read as long as its key is there. */
public class EventEncryption {

    private final PersonalKeys keys;
    private final Map<String, List<PersonalMember>> members;
    private final EventDecryption decryption;

    EventEncryption(PersonalKeys keys, Collection<EventTypes> eventTypes, Upcasters upcasters) {
        this.keys = keys;
        this.members = PersonalMember.in(eventTypes);
        var own = eventTypes.stream()
                .flatMap(category -> category.types().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.decryption = new EventDecryption(keys, members, own, upcasters);
    }

    /**
     * An event as the table holds it: where it stands, and its bytes, exactly as they were stored.
     *
     * @param revision the one it was stored in, or null if that was not said
     */
    public record Stored(
            String stream, String type, @Nullable String revision, byte[] payload) {
        String place(String member) {
            return stream + " " + type + " " + member;
        }
    }

    /** The keys for events that are about to be stored together. */
    public BatchKeys batchKeys(Collection<? extends EventMessage<?>> events) {
        return new BatchKeys(keys, events.stream().anyMatch(event -> event.getPayload() instanceof Erasing));
    }

    /** Encrypts what is personal in an event that is about to be stored, and erases keys if that is what it says. */
    public byte[] encrypted(DomainEventMessage<?> event, String type, byte[] payload, BatchKeys batch) {
        if (event.getPayload() instanceof Erasing erasing) erase(event.getAggregateIdentifier(), erasing);
        var stored = new Stored(event.getAggregateIdentifier(), type, null, payload);
        if (event.getPayload() instanceof ServiceEvent told) return encrypted(told, event, stored, batch);
        var personal = members.get(type);
        if (personal == null) return payload;
        var json = (ObjectNode) EXACT.readTree(payload);
        for (var member : personal) {
            var value = json.path(member.name());
            if (!value.isMissingNode() && !value.equals(member.nothing()))
                json.set(
                        member.name(),
                        encrypt(value, stored.place(member.name()), batch.of(owner(member, json, event), event)));
        }
        return EXACT.writeValueAsBytes(json);
    }

    private static byte[] encrypted(ServiceEvent told, DomainEventMessage<?> event, Stored stored, BatchKeys batch) {
        if (told.personal().isEmpty()) return stored.payload();
        var json = (ObjectNode) EXACT.readTree(stored.payload());
        new TreeMap<>(told.personal()).forEach((pointer, person) -> {
            var name = ServiceWords.name(pointer);
            var key = batch.of(person.value(), event);
            var value = json.at(ServiceWords.pointer(name));
            ServiceWords.replace(json, name, encrypt(value, stored.place(name), key));
        });
        return EXACT.writeValueAsBytes(json);
    }

    /**
     * The events as they were before they were encrypted, in the shape of today, save what is erased, which reads as
     * nothing.
     */
    public List<byte[]> decrypted(List<Stored> events) {
        return decryption.read(events, false);
    }

    /** The same for clients: what is erased is left out, and said to be. */
    public List<byte[]> decryptedForClients(List<Stored> events) {
        return decryption.read(events, true);
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
        return EncryptedText.encrypt(key, EXACT.writeValueAsBytes(value), place).toJson();
    }
}
