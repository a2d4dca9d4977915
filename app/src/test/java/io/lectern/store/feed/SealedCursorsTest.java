package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.keys.Identity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedCursorsTest {
    private static final String LIST = "/api/spaces/s1/members";

    private final SealedCursors cursors = of("the secret of this database, 32 b");

    @Test
    void aPlaceComesBackInItsOwnListAlone() {
        for (var place : List.of("", "7", "ada", "Ω", "\1", "x".repeat(31), "x".repeat(32), "x".repeat(300))) {
            var cursor = cursors.seal(LIST, place);

            assertThat(cursor).matches("[A-Za-z0-9_-]+").isEqualTo(cursors.seal(LIST, place));
            assertThat(cursors.open(LIST, cursor)).hasValue(place);
            assertThat(cursors.open("/api/spaces/s2/members", cursor)).isEmpty();
            assertThat(of("the secret of another database").open(LIST, cursor)).isEmpty();
        }
    }

    @Test
    void noNumberCanBeReadOrGuessedFromIt() {
        assertThat(cursors.seal(LIST, "9")).hasSameSizeAs(cursors.seal(LIST, "1000000"));
        assertThat(cursors.seal(LIST, "9").substring(0, 20))
                .isNotEqualTo(cursors.seal(LIST, "8").substring(0, 20));
    }

    @Test
    void whatWasChangedOrMadeUpIsRefused() {
        var cursor = cursors.seal(LIST, "2026-11-23 ada");
        for (var i = 0; i < cursor.length() - 1; i++) {
            var forged = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThat(cursors.open(LIST, forged)).as(forged).isEmpty();
        }
        for (var none : List.of("", "7", "!", "AAAA", "A".repeat(64), cursor + cursor))
            assertThat(cursors.open(LIST, none)).as(none).isEmpty();
    }

    private static SealedCursors of(String secret) {
        return new SealedCursors(new Identity("e", secret.getBytes(StandardCharsets.UTF_8)));
    }
}
