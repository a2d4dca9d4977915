package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.List;
import java.util.function.Consumer;

/** What holds of a store by itself: one strict order, and in each stream all versions from 0 on. */
final class StoreRules {
    private final Run run;
    private final Consumer<Contradiction> found;

    StoreRules(Run run, Consumer<Contradiction> found) {
        this.run = run;
        this.found = found;
    }

    void check() {
        var last = 0L;
        for (var version : run.stored()) {
            if (version.index() <= last) report(Rule.DISORDER_IN_THE_STORE, version + " comes after index " + last);
            last = version.index();
        }
        run.streams().forEach(this::check);
    }

    private void check(StoredStream stream) {
        var due = 0L;
        var ours = false;
        for (var version : stream.versions()) {
            if (version.version() > due) report(Rule.GAP_IN_A_STREAM, version + " where version " + due + " is due");
            if (version.version() < due) report(Rule.REPEATED_VERSION, version + " where version " + due + " is due");
            due = version.version() + 1;
            var known = run.of(version) != null;
            if (ours && !known) report(Rule.WRITE_NOBODY_ASKED_FOR, version + " is of no command");
            ours |= known && version.version() == 0;
        }
    }

    private void report(Rule rule, String sentence) {
        found.accept(new Contradiction(rule, sentence, List.of()));
    }
}
