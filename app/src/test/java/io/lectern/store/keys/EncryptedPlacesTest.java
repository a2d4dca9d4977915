package io.lectern.store.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.keys.EventEncryption.Stored;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EncryptedPlacesTest {
    private static final String TEXT = "{ \"by\":\"ada\",\"words\":%s,\"price\":10.50,\"many\":1E+3,"
            + "\"é\":\"€ 😀\", \"more\":[%s],\"remark\": %s }";
    private static final String WORDS = "[{\"type\":\"paragraph\",\"text\":\"It shines, “so” 😀\"}]";
    private static final String REMARK = "\"so bright\"";

    private final PersonalKey key = PersonalKey.random();
    private final String elsewhere = encrypted("1", "more");
    private final Stored stored =
            stored(TEXT.formatted(encrypted(WORDS, "words"), elsewhere, encrypted(REMARK, "remark")));

    @Test
    void whatIsEncryptedIsDecryptedAndAllElseStaysAsItIs() {
        var places = EncryptedPlaces.in(stored, Set.of("words", "remark", "by", "absent"));

        assertThat(places.texts()).hasSize(2).allMatch(text -> text.key().equals(key.id()));
        assertThat(places.decrypted(Map.of(key.id(), key)))
                .hasValueSatisfying(json ->
                        assertThat(new String(json, UTF_8)).isEqualTo(TEXT.formatted(WORDS, elsewhere, REMARK)));
    }

    @Test
    void withoutItsKeyItIsNotReadThisWay() {
        assertThat(EncryptedPlaces.in(stored, Set.of("words")).decrypted(Map.of()))
                .isEmpty();
    }

    private String encrypted(String value, String member) {
        return EncryptedText.encrypt(key, value.getBytes(UTF_8), stored("").place(member))
                .toJson()
                .toString();
    }

    private static Stored stored(String json) {
        return new Stored("l1", "lamp:Praised", "1", json.getBytes(UTF_8));
    }
}
