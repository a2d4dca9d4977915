package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalDataEncryption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class KeyedEncryption implements PersonalDataEncryption {

    private final PersonalKeys keys;

    KeyedEncryption(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(UserId person, String stream, String text) {
        var key = keys.take(person.value(), stream);
        return EncryptedText.encrypt(key, text.getBytes(StandardCharsets.UTF_8), stream)
                .toJson()
                .toString();
    }

    @Override
    public Optional<String> decrypt(String stream, String encrypted) {
        var found = EncryptedText.in(JSON.readTree(encrypted));
        return found.isPresent() ? decrypt(stream, found.get()) : Optional.of(encrypted);
    }

    private Optional<String> decrypt(String stream, EncryptedText text) {
        return Optional.ofNullable(keys.find(List.of(text.key())).get(text.key()))
                .map(key -> new String(text.decrypt(key, stream), StandardCharsets.UTF_8));
    }

    @Override
    public List<String> streamsOf(UserId person) {
        return keys.streamsOf(person);
    }

    @Override
    public void erase(UserId person, String stream) {
        keys.erase(stream, person.value());
    }
}
