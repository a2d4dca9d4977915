package io.lectern.store.keys;

import io.lectern.store.keys.EventEncryption.Stored;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored event whose personal data is still encrypted, taken apart because it does not stay as it is otherwise.
 *
 * @param json what it says
 * @param encrypted what is encrypted, by the names of the members as they were stored
 */
record EncryptedEvent(Stored stored, ObjectNode json, Map<String, EncryptedText> encrypted) implements Encrypted {
    /** Numbers keep their digits: what is written again is as it was. */
    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** @param members the names of those that may be encrypted */
    static EncryptedEvent of(Stored stored, Collection<String> members) {
        return of(stored, (ObjectNode) EXACT.readTree(stored.payload()), members);
    }

    /** The same where any may be: of an earlier revision it is not known any more which were personal. */
    static EncryptedEvent ofEarlier(Stored stored) {
        var json = (ObjectNode) EXACT.readTree(stored.payload());
        return of(stored, json, json.propertyNames());
    }

    /** The same for what a service told, which says itself which of its members are personal. */
    static EncryptedEvent ofService(Stored stored) {
        var json = (ObjectNode) EXACT.readTree(stored.payload());
        return of(stored, json, ServiceWords.members(stored.type(), json));
    }

    private static EncryptedEvent of(Stored stored, ObjectNode json, Collection<String> members) {
        var encrypted = new HashMap<String, EncryptedText>();
        for (var name : members)
            EncryptedText.in(json.at(ServiceWords.pointer(name))).ifPresent(found -> encrypted.put(name, found));
        return new EncryptedEvent(stored, json, encrypted);
    }

    @Override
    public Collection<EncryptedText> texts() {
        return encrypted.values();
    }

    /** Decrypts what there are keys for, leaves the rest out, and gives the names of the rest. */
    Set<String> decrypt(Map<UUID, PersonalKey> keys) {
        var erased = new HashSet<String>();
        encrypted.forEach((name, text) -> {
            var key = keys.get(text.key());
            if (key != null) ServiceWords.replace(json, name, EXACT.readTree(text.decrypt(key, stored.place(name))));
            else {
                ServiceWords.replace(json, name, null);
                erased.add(name);
            }
        });
        return erased;
    }
}
