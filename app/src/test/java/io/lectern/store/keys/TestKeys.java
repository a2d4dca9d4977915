package io.lectern.store.keys;

import io.lectern.kernel.event.Vocabulary;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the keys of a test's database together as the application does it. */
public final class TestKeys {

    private TestKeys() {}

    public static Identity identity(JdbcClient jdbc) {
        return Identity.of(jdbc);
    }

    public static PersonalWords words(JdbcClient jdbc, Vocabulary vocabulary) {
        return new PersonalWords(new PersonalKeys(jdbc), List.of(vocabulary));
    }

    /** What the application makes pseudonyms with. */
    public static Class<?> pseudonyms() {
        return SecretPseudonyms.class;
    }
}
