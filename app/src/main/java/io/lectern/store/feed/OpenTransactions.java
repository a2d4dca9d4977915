package io.lectern.store.feed;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Works out how far the order of events is final from repeated looks at the newest visible index and the writers in
 * flight. A writer that was not there at one look draws only indexes above what was newest then; so the order is final
 * up to the lowest such floor of those who still write.
 */
final class OpenTransactions {
    /** Before the first look nothing is known of the writers. */
    static final long UNKNOWN = -1;

    /** The newest index that was visible, and who held the writers' lock then or a moment later. */
    record Look(long visible, Set<String> writers) {}

    private final Map<String, Long> floors = new HashMap<>();
    private long newest = UNKNOWN;

    /**
     * Takes in one look and says up to where the order is final now, or {@link #UNKNOWN} while a writer goes on who was
     * there before the first look.
     */
    long observe(Look look) {
        floors.keySet().retainAll(look.writers());
        for (var writer : look.writers()) floors.putIfAbsent(writer, newest);
        newest = Math.max(newest, look.visible());
        return floors.isEmpty() ? newest : Collections.min(floors.values());
    }

    /** Whether events are visible that may not be read yet. */
    boolean holdsBack(long upTo) {
        return upTo < newest;
    }
}
