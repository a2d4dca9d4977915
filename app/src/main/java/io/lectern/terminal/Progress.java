package io.lectern.terminal;

/** Is told by long work how far it is. */
@FunctionalInterface
public interface Progress {

    /** How much is done, and of how much; both are counted alike. */
    void show(long done, long all);
}
