package io.lectern.store.keys;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.RevisionUpcaster;
import io.lectern.store.revision.Upcasters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the keys of a test's database together as the application does it. */
public final class TestKeys {

    private TestKeys() {}

    public static DatabaseIdentity identity(JdbcClient jdbc) {
        return DatabaseIdentity.of(jdbc);
    }

    public static EventEncryption encryption(JdbcClient jdbc, EventTypes types, List<RevisionUpcaster> upcasters) {
        return new EventEncryption(new PersonalKeys(jdbc), List.of(types), new Upcasters(List.of(types), upcasters));
    }

    /** What the application makes pseudonyms with. */
    public static Class<?> pseudonyms() {
        return SecretPseudonyms.class;
    }
}
