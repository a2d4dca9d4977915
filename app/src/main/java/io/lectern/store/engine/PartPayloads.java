package io.lectern.store.engine;

import io.lectern.store.keys.EventEncryption;
import io.lectern.store.keys.EventEncryption.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of some events, decrypted together when the first is asked for. Each is given away once, to become an
 * object: what a part holds for long, a small heap copies again and again.
 */
final class PartPayloads {
    private final EventEncryption encryption;
    private final Map<String, SerializedType> types = new HashMap<>();
    private List<Stored> stored = new ArrayList<>();
    private @Nullable List<byte @Nullable []> decrypted;

    PartPayloads(EventEncryption encryption) {
        this.encryption = encryption;
    }

    /** One for all events of it. */
    SerializedType type(String name, @Nullable String revision) {
        var known = types.get(name);
        if (known != null && Objects.equals(known.getRevision(), revision)) return known;
        var type = new SimpleSerializedType(name, revision);
        types.put(name, type);
        return type;
    }

    /** Says where it is to be asked for. */
    int add(Stored event) {
        stored.add(event);
        return stored.size() - 1;
    }

    byte[] take(int place) {
        if (decrypted == null) {
            decrypted = new ArrayList<>(encryption.decrypted(stored));
            stored = List.of();
        }
        var payload = decrypted.set(place, null);
        if (payload == null) throw new IllegalStateException("The payload has been taken");
        return payload;
    }
}
