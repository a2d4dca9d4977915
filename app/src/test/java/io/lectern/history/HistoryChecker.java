package io.lectern.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what clients did and were told against what is stored. It takes time in proportion to both, beside sorting: a
 * stream's versions are numbered, so that nothing has to be searched for.
 */
public final class HistoryChecker {
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final ReaderRules readers = new ReaderRules(contradictions::add);

    /** @param stored all events, in the order of the store */
    public HistoryChecker(List<? extends Operation> operations, List<StoredVersion> stored) {
        var run = new Run(operations, stored);
        new StoreRules(run, contradictions::add).check();
        new WriteRules(run, contradictions::add).check();
        new TimeRules(run, contradictions::add).check();
        new ReadRules(run, contradictions::add).check();
        new RefusalRules(run, contradictions::add).check();
        new ListRules(run, contradictions::add).check();
    }

    /** Takes in what a reader met. */
    public HistoryChecker observed(String reader, List<Long> due, List<Long> met) {
        readers.check(new Observation(reader, due, met));
        return this;
    }

    List<Contradiction> contradictions() {
        return contradictions.stream().sorted(Contradiction.ORDER).toList();
    }

    /** @throws AssertionError that names the first contradiction and the operations that it is between */
    public void judge() {
        var all = contradictions();
        if (all.isEmpty()) return;
        throw new AssertionError("The first of " + all.size() + " contradictions is " + all.get(0));
    }
}
