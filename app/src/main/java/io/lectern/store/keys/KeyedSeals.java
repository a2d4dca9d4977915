package io.lectern.store.keys;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Seals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

class KeyedSeals implements Seals {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PersonalKeys keys;

    KeyedSeals(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public String seal(UserId person, String stream, String words) {
        var key = keys.take(person.value(), stream);
        return Sealed.seal(key, words.getBytes(StandardCharsets.UTF_8), stream)
                .toJson()
                .toString();
    }

    @Override
    public Optional<String> open(String stream, String sealed) {
        var found = Sealed.in(JSON.readTree(sealed));
        return found.isPresent() ? open(stream, found.get()) : Optional.of(sealed);
    }

    private Optional<String> open(String stream, Sealed words) {
        return Optional.ofNullable(keys.find(List.of(words.key())).get(words.key()))
                .map(key -> new String(words.open(key, stream), StandardCharsets.UTF_8));
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
