package io.lectern.history;

import io.lectern.history.Contradiction.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** Every reader meets what it must, once each, in the one order of the store. */
final class ReaderRules {
    private final Consumer<Contradiction> found;

    ReaderRules(Consumer<Contradiction> found) {
        this.found = found;
    }

    /** Reports the first difference: what comes after it is shifted anyway. */
    void check(Observation observation) {
        var due = observation.due();
        var met = observation.met();
        var before = new HashSet<Long>();
        for (var n = 0; n < met.size(); n++) {
            var expected = n < due.size() ? due.get(n) : null;
            if (met.get(n).equals(expected)) before.add(expected);
            else {
                report(rule(met.get(n), expected, before), observation, n, expected);
                return;
            }
        }
        if (met.size() < due.size()) report(Rule.MISSED_BY_A_READER, observation, met.size(), due.get(met.size()));
    }

    private static Rule rule(Long met, Long expected, HashSet<Long> before) {
        if (before.contains(met)) return Rule.REPEATED_TO_A_READER;
        return expected != null && met > expected ? Rule.MISSED_BY_A_READER : Rule.REORDERED_FOR_A_READER;
    }

    private void report(Rule rule, Observation observation, int place, Long expected) {
        var met = place < observation.met().size() ? "met " + observation.met().get(place) : "met nothing more";
        var after = place == 0 ? "" : " after " + observation.met().get(place - 1);
        var sentence = observation.reader() + " " + met + after
                + (expected == null ? ", where nothing was due" : ", where " + expected + " was due");
        found.accept(new Contradiction(rule, sentence, List.of()));
    }
}
