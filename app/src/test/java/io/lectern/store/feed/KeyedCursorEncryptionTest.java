package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.keys.DatabaseIdentity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedCursorEncryptionTest {
    private static final String LIST = "/api/spaces/s1/members";

    private final KeyedCursorEncryption cursors = of("the secret of this database, 32 b");

    @Test
    void aPlaceComesBackInItsOwnListAlone() {
        for (var place : List.of("", "7", "ada", "Ω", "\1", "x".repeat(31), "x".repeat(32), "x".repeat(300))) {
            var cursor = cursors.encrypt(LIST, place);

            assertThat(cursor).matches("[A-Za-z0-9_-]+").isEqualTo(cursors.encrypt(LIST, place));
            assertThat(cursors.decrypt(LIST, cursor)).hasValue(place);
            assertThat(cursors.decrypt("/api/spaces/s2/members", cursor)).isEmpty();
            assertThat(of("the secret of another database").decrypt(LIST, cursor))
                    .isEmpty();
        }
    }

    @Test
    void noNumberCanBeReadOrGuessedFromIt() {
        assertThat(cursors.encrypt(LIST, "9")).hasSameSizeAs(cursors.encrypt(LIST, "1000000"));
        assertThat(cursors.encrypt(LIST, "9").substring(0, 20))
                .isNotEqualTo(cursors.encrypt(LIST, "8").substring(0, 20));
    }

    @Test
    void whatWasChangedOrMadeUpIsRefused() {
        var cursor = cursors.encrypt(LIST, "2026-11-23 ada");
        for (var i = 0; i < cursor.length() - 1; i++) {
            var forged = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThat(cursors.decrypt(LIST, forged)).as(forged).isEmpty();
        }
        for (var none : List.of("", "7", "!", "AAAA", "A".repeat(64), cursor + cursor))
            assertThat(cursors.decrypt(LIST, none)).as(none).isEmpty();
    }

    private static KeyedCursorEncryption of(String secret) {
        return new KeyedCursorEncryption(new DatabaseIdentity("e", secret.getBytes(StandardCharsets.UTF_8)));
    }
}
