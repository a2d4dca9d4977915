package io.lectern.http.problem;

import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.stream.Change;
import io.lectern.kernel.stream.StreamChanges;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tells a client that came too late what the present version is, and what it missed. */
@Component
class StaleVersionDetails {
    private static final int MOST = 50;

    private final StreamChanges changes;

    StaleVersionDetails(StreamChanges changes) {
        this.changes = changes;
    }

    void explain(StaleVersion stale, ProblemDetail document) {
        document.setProperty("currentVersion", stale.current() == StaleVersion.NONE ? null : stale.current());
        document.setProperty("changes", latest(changes.since(stale.stream(), stale.expected(), stale.viewer())));
    }

    private static List<Change> latest(List<Change> changes) {
        return changes.subList(Math.max(0, changes.size() - MOST), changes.size());
    }
}
