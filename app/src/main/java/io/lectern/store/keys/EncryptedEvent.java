package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.store.keys.EventEncryption.Stored;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored event whose personal data is still encrypted.
 *
 * @param json what it says, or null if it has no personal data
 */
record EncryptedEvent(Stored event, @Nullable ObjectNode json, Map<PersonalMember, EncryptedText> encrypted) {
    private static final String WITHHELD = "withheld";

    /** @param personal which of its members are personal */
    static EncryptedEvent of(Stored event, List<PersonalMember> personal) {
        if (personal.isEmpty()) return new EncryptedEvent(event, null, Map.of());
        var json = (ObjectNode) JSON.readTree(event.payload());
        var encrypted = new HashMap<PersonalMember, EncryptedText>();
        for (var member : personal)
            EncryptedText.in(json.path(member.name())).ifPresent(found -> encrypted.put(member, found));
        return new EncryptedEvent(event, json, encrypted);
    }

    /** Its JSON with the personal data whose keys are there. */
    byte[] decrypted(Map<UUID, PersonalKey> keys, boolean forClients) {
        if (json == null || encrypted.isEmpty()) return event.payload();
        encrypted.forEach((member, text) -> {
            var key = keys.get(text.key());
            if (key != null) json.set(member.name(), JSON.readTree(text.decrypt(key, event.place(member))));
            else if (forClients) json.put(WITHHELD, true).remove(member.name());
            else json.set(member.name(), member.nothing());
        });
        return JSON.writeValueAsBytes(json);
    }
}
