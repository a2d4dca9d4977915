package io.lectern.kernel.message;

import java.util.Arrays;

/**
 * A download that is made while it is read: one part is in memory, and nothing is held open between parts. It goes on
 * where it ended before, which is where its one reader is.
 */
public abstract class PartedDownload implements Download {
    private byte[] part = {};
    private int sent;

    @Override
    public byte[] read(long position, int most) {
        while (sent == part.length && hasMore()) begin(nextPart());
        var bytes = Arrays.copyOfRange(part, sent, Math.min(sent + most, part.length));
        sent += bytes.length;
        return bytes;
    }

    /** Whether there is another part now. */
    protected abstract boolean hasMore();

    /** The next part, which can be empty. */
    protected abstract byte[] nextPart();

    /** Has these bytes read next, in place of what is left of a part. */
    protected final void begin(byte[] next) {
        part = next;
        sent = 0;
    }
}
