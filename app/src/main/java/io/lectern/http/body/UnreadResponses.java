package io.lectern.http.body;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is kept in memory for people who have not read it yet, in bytes. */
final class UnreadResponses {
    private static final long MOST = 64L * 1024 * 1024;
    private static final long MOST_OF_A_PERSON = 8L * 1024 * 1024;

    private final AtomicLong all = new AtomicLong();
    private final Map<String, Long> people = new ConcurrentHashMap<>();

    void add(String person, int bytes) {
        if (bytes == 0) return;
        all.addAndGet(bytes);
        people.merge(person, (long) bytes, Long::sum);
    }

    void remove(String person, int bytes) {
        if (bytes == 0) return;
        all.addAndGet(-bytes);
        people.computeIfPresent(person, (name, now) -> now == bytes ? null : now - bytes);
    }

    /** Whether a person must read before asking for more. */
    boolean isFullOf(String person) {
        return people.getOrDefault(person, 0L) > MOST_OF_A_PERSON;
    }

    /** Whether all of them together must. */
    boolean isFull() {
        return all.get() > MOST;
    }
}
