package io.lectern.store.seal;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.store.log.StoredRow;
import io.lectern.store.log.StoredRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with the chain for as long as a batch may take and signs where it ends, in one transaction. */
class SealBatch {
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int PART = 500;

    private final StoredRows events;
    private final HashRows hashes;
    private final SigningKeys keys;
    private final TransactionTemplate transaction;

    SealBatch(StoredRows events, HashRows hashes, SigningKeys keys, TransactionTemplate transaction) {
        this.events = events;
        this.hashes = hashes;
        this.keys = keys;
        this.transaction = transaction;
    }

    /**
     * Takes the next events up to an index up to which their order is final.
     *
     * @param pause how long ago the last batch must have been, whoever's it was
     * @return how far the chain is then, or nothing if another is at it, or was a moment ago
     */
    OptionalLong take(long upTo, Duration pause) {
        return Objects.requireNonNull(
                transaction.execute(status -> hashes.claim() ? goOn(upTo, pause) : OptionalLong.empty()));
    }

    private OptionalLong goOn(long upTo, Duration pause) {
        var last = hashes.last().orElse(new HashRows.Last(0, HashChain.beginning(), pause));
        if (last.index() >= upTo) return OptionalLong.of(last.index());
        if (last.age().compareTo(pause) < 0) return OptionalLong.empty();
        var chain = new HashChain(last.hash());
        var end = System.nanoTime() + LONGEST.toNanos();
        var part = add(chain, last.index(), upTo);
        if (part.isEmpty()) return OptionalLong.of(upTo);
        var newest = part.get(part.size() - 1);
        while (part.size() == PART && System.nanoTime() < end) {
            part = add(chain, newest.index(), upTo);
            if (!part.isEmpty()) newest = part.get(part.size() - 1);
        }
        sign(newest, chain);
        return OptionalLong.of(part.size() < PART ? upTo : newest.index());
    }

    private List<StoredRow> add(HashChain chain, long after, long upTo) {
        var part = events.after(after, upTo, PART);
        if (part.isEmpty()) return part;
        var added = new ArrayList<byte[]>(part.size());
        for (var event : part) added.add(chain.add(event));
        hashes.add(part.stream().map(StoredRow::index).toList(), added);
        return part;
    }

    private void sign(StoredRow newest, HashChain chain) {
        var unsigned = LogSeal.unsigned(newest, chain.last(), keys.currentKeyId());
        hashes.add(newest.index(), unsigned.with(keys.sign(unsigned.keyId(), unsigned.signed())));
    }
}
