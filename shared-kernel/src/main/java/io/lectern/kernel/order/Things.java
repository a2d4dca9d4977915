package io.lectern.kernel.order;

/**
 * What there is after some events, so that those which could not follow them are refused. Each thing goes by a name
 * that fits into a sentence: a stream, or what is within one, as {@code the member ben of space-7}.
 */
public interface Things {

    /**
     * An event needs it.
     *
     * @throws IllegalArgumentException if it is not there
     */
    void require(String thing);

    /**
     * An event makes it.
     *
     * @throws IllegalArgumentException if it is there already
     */
    void begin(String thing);

    /**
     * An event ends it.
     *
     * @throws IllegalArgumentException if it is not there
     */
    void end(String thing);
}
