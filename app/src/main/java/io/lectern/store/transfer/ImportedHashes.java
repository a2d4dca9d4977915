package io.lectern.store.transfer;

import io.lectern.store.log.StoredRow;
import io.lectern.store.seal.HashChain;
import io.lectern.store.seal.HashRows;
import java.util.ArrayList;
import java.util.List;

/** Makes the hashes of events anew, up to the last that the export has a seal of; the others are sealed later. */
final class ImportedHashes {
    private static final int PART = 1000;

    private final HashRows rows;
    private final long sealed;
    private final HashChain chain = new HashChain(HashChain.beginning());
    private final List<Long> indexes = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();

    ImportedHashes(HashRows rows) {
        this.rows = rows;
        this.sealed = rows.isAny() ? 0 : rows.sealed();
    }

    void add(StoredRow event) {
        if (event.index() > sealed) return;
        indexes.add(event.index());
        hashes.add(chain.add(event));
        if (indexes.size() == PART) end();
    }

    void end() {
        rows.add(indexes, hashes);
        indexes.clear();
        hashes.clear();
    }
}
