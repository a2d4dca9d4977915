package io.lectern.store.seal;

import io.lectern.kernel.text.Sha256;
import io.lectern.store.log.StoredRow;
import java.security.MessageDigest;

/** The hashes of events, each over the one before and the event's line: a function of the stored rows alone. */
public final class HashChain {
    private static final int LENGTH = 32;

    private final MessageDigest digest = Sha256.begin();
    private byte[] last;

    /** Goes on after an event with that hash. */
    public HashChain(byte[] last) {
        this.last = last;
    }

    /** What stands before the first event. */
    public static byte[] beginning() {
        return new byte[LENGTH];
    }

    /** The hash of the event that was added last. */
    byte[] last() {
        return last;
    }

    /** The hash of the next event, from where the following goes on. */
    public byte[] add(StoredRow event) {
        digest.update(last);
        last = digest.digest(event.line());
        return last;
    }
}
