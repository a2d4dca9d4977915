package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A list shows everything of which anybody knew before it was asked for. */
final class ListRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    ListRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        var scopes = run.scopes();
        run.all(Listing.class).forEach(listing -> check(listing, scopes.getOrDefault(listing.scope(), List.of())));
    }

    private void check(Listing listing, List<String> streams) {
        var shown = listing.items().stream().map(Read::stream).collect(Collectors.toSet());
        for (var stream : streams) {
            var known = shown.contains(stream) ? null : run.stream(stream).knownBefore(listing.began(), 0);
            if (known != null)
                found.accept(new Contradiction(
                        Rule.LEFT_OUT_OF_A_LIST, stream + " was known before", List.of(known, listing)));
        }
    }
}
