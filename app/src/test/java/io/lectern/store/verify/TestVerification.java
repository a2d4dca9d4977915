package io.lectern.store.verify;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.store.engine.TestStore;
import java.util.List;

/** Verifies a test's events as the command does. */
public final class TestVerification {

    private TestVerification() {}

    public static List<String> findings(TestStore store, SigningKeys keys) throws InterruptedException {
        return new LogVerification(store.jdbc.getDataSource(), keys)
                .run((done, all) -> {})
                .findings()
                .first();
    }
}
