package io.lectern.audit.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What was done in a space on each day on which anything was. */
record Usage(List<Day> days) {

    /**
     * One of them.
     *
     * @param active how many people did anything
     * @param counts how many events there were, by wire name
     */
    record Day(LocalDate day, long active, SortedMap<String, Long> counts) {}
}
