package io.lectern.history;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What cannot be if the store is right, and the operations that say so. */
record Contradiction(Rule rule, String sentence, List<? extends Operation> operations) {
    /** The first is the one of which the first client could know. */
    static final Comparator<Contradiction> ORDER = Comparator.comparingLong(Contradiction::noticed);

    enum Rule {
        GAP_IN_A_STREAM,
        REPEATED_VERSION,
        DISORDER_IN_THE_STORE,
        LOST_WRITE,
        REPEATED_WRITE,
        WRITE_NOBODY_ASKED_FOR,
        REFUSED_YET_STORED,
        WRONG_VERSION,
        ORDER_AGAINST_TIME,
        STALE_READ,
        READ_BEFORE_WRITE,
        WRONG_CONTENT,
        FALSE_REFUSAL,
        LEFT_OUT_OF_A_LIST,
        MISSED_BY_A_READER,
        REPEATED_TO_A_READER,
        REORDERED_FOR_A_READER
    }

    private long noticed() {
        return operations.stream().mapToLong(Operation::ended).max().orElse(0);
    }

    @Override
    public String toString() {
        return operations.stream()
                .map(operation -> "\n    " + operation)
                .collect(Collectors.joining("", rule + ": " + sentence, ""));
    }
}
