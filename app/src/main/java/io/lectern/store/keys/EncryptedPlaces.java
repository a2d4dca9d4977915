package io.lectern.store.keys;

import static io.lectern.store.keys.EncryptedEvent.EXACT;

import io.lectern.store.keys.EventEncryption.Stored;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Where in the JSON of an event personal data is encrypted: it is decrypted into its places, and all else stays the
 * bytes that it is.
 */
record EncryptedPlaces(Stored stored, List<Place> places) implements Encrypted {

    /** From one byte up to another. */
    record Place(String name, EncryptedText text, int begin, int end) {}

    /** @param members the names of those that may be encrypted */
    static EncryptedPlaces in(Stored stored, Set<String> members) {
        var places = new ArrayList<Place>();
        try (var json = EXACT.createParser(stored.payload())) {
            json.nextToken();
            for (String name; (name = json.nextName()) != null; json.skipChildren()) {
                json.nextToken();
                var place = members.contains(name) ? place(name, json) : null;
                if (place != null) places.add(place);
            }
        }
        return new EncryptedPlaces(stored, places);
    }

    private static @Nullable Place place(String name, JsonParser json) {
        var begin = (int) json.currentTokenLocation().getByteOffset();
        var text = EncryptedText.in(json.<JsonNode>readValueAsTree());
        var end = (int) json.currentLocation().getByteOffset();
        return text.map(encrypted -> new Place(name, encrypted, begin, end)).orElse(null);
    }

    @Override
    public Collection<EncryptedText> texts() {
        return places.stream().map(Place::text).toList();
    }

    /** The event as it was, unless a key is missing. */
    Optional<byte[]> decrypted(Map<UUID, PersonalKey> keys) {
        var stored = this.stored.payload();
        var json = new ByteArrayOutputStream(stored.length);
        var copied = 0;
        for (var place : places) {
            var key = keys.get(place.text().key());
            if (key == null) return Optional.empty();
            json.write(stored, copied, place.begin() - copied);
            json.writeBytes(place.text().decrypt(key, this.stored.place(place.name())));
            copied = place.end();
        }
        json.write(stored, copied, stored.length - copied);
        return Optional.of(json.toByteArray());
    }
}
