package io.lectern.kernel.message;

/**
 * A body that is read while it is sent, from where its reader has come, so that a slow one holds no memory meanwhile.
 */
@FunctionalInterface
public interface Download {

    /** Some of the bytes from a position on, counted from 0, and at most so many; none if there are no more. */
    byte[] read(long position, int most);
}
