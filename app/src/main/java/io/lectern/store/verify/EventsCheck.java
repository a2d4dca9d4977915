package io.lectern.store.verify;

import io.lectern.store.log.StoredRow;
import io.lectern.store.log.StoredRows;
import io.lectern.store.seal.HashChain;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the events between two places with their hashes; parts of the store can be checked side by side. */
class EventsCheck {
    private static final int PART = 500;

    private final StoredRows events;
    private final StoredHashes hashes;
    private final Findings findings;
    private byte[] before = HashChain.beginning();
    private @Nullable StoredRow last;

    EventsCheck(JdbcClient jdbc, Findings findings) {
        this.events = new StoredRows(jdbc);
        this.hashes = new StoredHashes(jdbc);
        this.findings = findings;
    }

    /**
     * Checks them.
     *
     * @param each is given each event
     * @param done is told of how many more
     */
    void run(long after, long upTo, Consumer<StoredRow> each, LongConsumer done) {
        before = hashes.lastUpTo(after);
        for (var from = after; from < upTo; ) {
            var part = events.after(from, upTo, PART);
            var to = part.size() < PART ? upTo : part.get(part.size() - 1).index();
            var stored = hashes.between(from, to).iterator();
            var hash = next(stored);
            for (var event : part) {
                while (hash != null && hash.index() < event.index()) {
                    removed(hash);
                    hash = next(stored);
                }
                if (hash == null || hash.index() > event.index()) inserted(event);
                else {
                    compare(event, hash.hash());
                    hash = next(stored);
                }
                last = event;
                each.accept(event);
            }
            for (; hash != null; hash = next(stored)) removed(hash);
            done.accept(part.size());
            from = to;
        }
    }

    private static StoredHashes.@Nullable StoredHash next(Iterator<StoredHashes.StoredHash> stored) {
        return stored.hasNext() ? stored.next() : null;
    }

    private void compare(StoredRow event, byte[] hash) {
        if (!Arrays.equals(new HashChain(before).add(event), hash))
            findings.add(new Finding(
                    event.index(),
                    Findings.capitalized(Finding.name(event)) + " is not what was sealed: it was changed, or between it"
                            + " and " + before() + " an event was removed or inserted together with its hash",
                    new Finding.Misfit(event, before, hash)));
        before = hash;
    }

    private void removed(StoredHashes.StoredHash hash) {
        findings.add(new Finding(
                hash.index(),
                "The event with global_index " + hash.index() + ", which came after " + before()
                        + ", was sealed and is gone: it was removed"));
        before = hash.hash();
    }

    private void inserted(StoredRow event) {
        findings.add(new Finding(
                event.index(),
                Findings.capitalized(Finding.name(event))
                        + " has no hash though later events are sealed: it was inserted, or its hash was removed"));
    }

    private String before() {
        return last == null ? "what is before it" : Finding.name(last);
    }
}
