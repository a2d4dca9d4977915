package io.lectern.store.keys;

import io.lectern.store.keys.EventEncryption.Stored;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import io.lectern.store.revision.Upcasters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads stored events as they are to be understood today: personal data is decrypted under the names that it was stored
 * by, and then what is of an earlier revision is upcast.
 */
final class EventDecryption {
    private static final String WITHHELD = "withheld";

    private final PersonalKeys keys;
    private final Map<String, List<PersonalMember>> members;
    private final Map<String, Set<String>> names;
    private final Set<String> own;
    private final Upcasters upcasters;

    /** @param own the wire names of all events that no service told */
    EventDecryption(
            PersonalKeys keys, Map<String, List<PersonalMember>> members, Set<String> own, Upcasters upcasters) {
        this.keys = keys;
        this.members = members;
        this.names = members.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, type -> names(type.getValue())));
        this.own = own;
        this.upcasters = upcasters;
    }

    /** One look at the keys for all. */
    List<byte[]> read(List<Stored> events, boolean forClients) {
        var read = events.stream().map(this::encrypted).toList();
        var found = keys.find(read.stream()
                .flatMap(Optional::stream)
                .flatMap(event -> event.texts().stream())
                .map(EncryptedText::key)
                .distinct()
                .toList());
        var opened = new ArrayList<byte[]>();
        for (var i = 0; i < events.size(); i++) {
            var stored = events.get(i).payload();
            opened.add(read.get(i)
                    .map(event -> decrypted(event, found, forClients))
                    .orElse(stored));
        }
        return opened;
    }

    /** Nothing if it is read as it is stored. */
    private Optional<Encrypted> encrypted(Stored stored) {
        if (!isCurrent(stored)) return Optional.of(EncryptedEvent.ofEarlier(stored));
        if (own.contains(stored.type()) && !names.containsKey(stored.type())) return Optional.empty();
        var event = own.contains(stored.type())
                ? EncryptedPlaces.in(stored, names(stored))
                : EncryptedEvent.ofService(stored);
        return event.texts().isEmpty() ? Optional.empty() : Optional.of(event);
    }

    private byte[] decrypted(Encrypted event, Map<UUID, PersonalKey> found, boolean forClients) {
        if (event instanceof EncryptedPlaces places)
            return places.decrypted(found)
                    .orElseGet(() ->
                            decrypted(EncryptedEvent.of(places.stored(), names(places.stored())), found, forClients));
        return decrypted((EncryptedEvent) event, found, forClients);
    }

    private byte[] decrypted(EncryptedEvent event, Map<UUID, PersonalKey> found, boolean forClients) {
        var stored = event.stored();
        var erased = event.decrypt(found);
        var json = isCurrent(stored) ? event.json() : upcasters.upcast(stored.type(), stored.revision(), event.json());
        if (!erased.isEmpty() && forClients) json.put(WITHHELD, true);
        if (!erased.isEmpty() && !forClients) setNothing(json, personal(stored), isCurrent(stored) ? erased : null);
        return EncryptedEvent.EXACT.writeValueAsBytes(json);
    }

    private static Set<String> names(List<PersonalMember> members) {
        return members.stream().map(PersonalMember::name).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> names(Stored stored) {
        return names.getOrDefault(stored.type(), Set.of());
    }

    private boolean isCurrent(Stored stored) {
        return upcasters.isCurrent(stored.type(), stored.revision());
    }

    private List<PersonalMember> personal(Stored stored) {
        return members.getOrDefault(stored.type(), List.of());
    }

    /** An upcast event has no trace of what was erased: there, all that is personal and absent may have been. */
    private static void setNothing(ObjectNode json, List<PersonalMember> personal, @Nullable Set<String> erased) {
        for (var member : personal)
            if (!json.has(member.name()) && (erased == null || erased.contains(member.name())))
                json.set(member.name(), member.nothing());
    }
}
