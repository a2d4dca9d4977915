package io.lectern.deadletters;

import io.lectern.deadletters.HandlerFailure.Failed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What failed a moment ago, and whose transaction was rolled back: in the next one it is put into the queue without
 * being tried. So it is with policies whose commands are refused, since Spring then lets nothing be stored, and with
 * what the database refuses with the commit.
 */
@Component
class KnownFailures {
    private static final int MOST = 1_000;

    private final Map<String, FailureKind> retries = new ConcurrentHashMap<>();
    private final Map<Failed, FailureKind> all = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Failed, FailureKind> eldest) {
            return size() > MOST;
        }
    });

    /** Remembers why a dead letter failed again, whose transaction is rolled back too. */
    void rememberRetry(String letter, FailureKind kind) {
        retries.put(letter, kind);
    }

    /** Why a dead letter failed again, or another kind if no handler told. */
    FailureKind takeRetry(String letter, FailureKind other) {
        return Objects.requireNonNullElse(retries.remove(letter), other);
    }

    void remember(Failed failed, FailureKind kind) {
        all.put(failed, kind);
    }

    @Nullable
    FailureKind find(Failed failed) {
        return all.get(failed);
    }

    @Nullable
    FailureKind take(Failed failed) {
        return all.remove(failed);
    }
}
