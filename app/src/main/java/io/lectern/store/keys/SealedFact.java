package io.lectern.store.keys;

import io.lectern.store.keys.PersonalKeys.PersonalKey;
import io.lectern.store.keys.PersonalWords.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored fact whose personal words are still sealed.
 *
 * @param json what it says, or null if it has no personal words
 */
record SealedFact(Stored fact, @Nullable ObjectNode json, Map<PersonalMember, Sealed> sealed) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WITHHELD = "withheld";

    /** @param personal which of its members are personal */
    static SealedFact of(Stored fact, List<PersonalMember> personal) {
        if (personal.isEmpty()) return new SealedFact(fact, null, Map.of());
        var json = (ObjectNode) JSON.readTree(fact.payload());
        var sealed = new HashMap<PersonalMember, Sealed>();
        for (var member : personal) Sealed.in(json.path(member.name())).ifPresent(found -> sealed.put(member, found));
        return new SealedFact(fact, json, sealed);
    }

    /** Its JSON with the words whose keys are there. */
    byte[] opened(Map<UUID, PersonalKey> keys, boolean forClients) {
        if (json == null || sealed.isEmpty()) return fact.payload();
        sealed.forEach((member, words) -> {
            var key = keys.get(words.key());
            if (key != null) json.set(member.name(), JSON.readTree(words.open(key, fact.place(member))));
            else if (forClients) json.put(WITHHELD, true).remove(member.name());
            else json.set(member.name(), member.nothing());
        });
        return JSON.writeValueAsBytes(json);
    }
}
