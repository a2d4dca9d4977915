package io.lectern.kernel.message;

/** Where questions go; the answer is what the one who asks may see. */
public interface Queries {

    /**
     * Answers a query.
     *
     * @throws Problem if it is refused or there is nothing to see
     */
    Object ask(Object query);
}
