package io.lectern.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.TestPostgres;
import io.lectern.store.engine.TestStore;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretPseudonymsTest {

    @Test
    void theSameTextHasTheSamePseudonymInOneDatabaseAndAnotherInAnother() throws Exception {
        var database = TestPostgres.fresh();
        try (var store = new TestStore(database, TestStore.Engine.STRICT);
                var restarted = new TestStore(database, TestStore.Engine.STRICT);
                var other = new TestStore(TestPostgres.fresh(), TestStore.Engine.STRICT)) {
            var pseudonym = new SecretPseudonyms(store.identity).of("my essay, Ada");

            assertThat(new SecretPseudonyms(restarted.identity).of("my essay, Ada"))
                    .isEqualTo(pseudonym);
            assertThat(new SecretPseudonyms(store.identity).of("my essay, Ben")).isNotEqualTo(pseudonym);
            assertThat(new SecretPseudonyms(other.identity).of("my essay, Ada")).isNotEqualTo(pseudonym);
            assertThat(store.identity.epoch())
                    .isEqualTo(restarted.identity.epoch())
                    .isNotEqualTo(other.identity.epoch())
                    .matches("[A-Za-z0-9]{12}\\.[0-9]+\\.[0-9A-F]{8}");
        }
    }

    /** The vector of RFC 4231, test case 2, cut to 16 bytes with version and variant put in. */
    @Test
    void itIsTheHmacOfTheText() {
        var pseudonym =
                new SecretPseudonyms(new DatabaseIdentity("e", "Jefe".getBytes())).of("what do ya want for nothing?");

        assertThat(pseudonym).isEqualTo("5bdcc146-bf60-854e-aa04-2426089575c7");
        assertThat(UUID.fromString(pseudonym).version()).isEqualTo(8);
        assertThat(UUID.fromString(pseudonym).variant()).isEqualTo(2);
    }
}
