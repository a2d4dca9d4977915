package io.lectern.http.problem;

import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.stream.Categories;
import io.lectern.kernel.stream.StreamChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tells a client that came too late what the present version is, and what it missed. */
@Component
class StaleVersionDetails {
    private static final int MOST = 50;

    private final StreamChanges changes;
    private final Categories categories;

    StaleVersionDetails(StreamChanges changes, Categories categories) {
        this.categories = categories;
        this.changes = changes;
    }

    void explain(StaleVersion stale, ProblemDetail document) {
        document.setProperty("currentVersion", current(stale));
        document.setProperty("changes", changes.since(stale, MOST));
    }

    /** Services count what does not exist yet as version -1. */
    private @Nullable Long current(StaleVersion stale) {
        return stale.current() == StaleVersion.NONE
                        && categories.of(stale.stream()).isPresent()
                ? null
                : (Long) stale.current();
    }
}
