package io.lectern.handin.receipt;

import java.util.Optional;

/** Receipts without a database. */
public final class TestReceipts {
    private TestReceipts() {}

    /** Receipts that one random key signs. */
    public static Receipts withOneKey() {
        var key = ReceiptKey.random();
        return new Receipts(new ReceiptKeys(null) {
            @Override
            ReceiptKey current() {
                return key;
            }

            @Override
            Optional<ReceiptKey> find(String keyId) {
                return Optional.of(key).filter(known -> known.keyId().equals(keyId));
            }
        });
    }
}
