package io.lectern.kernel.message;

/** Where questions go; the result is what the one who asks may see. */
public interface Queries {

    /**
     * Asks a query.
     *
     * @throws Problem if it is refused or there is nothing to see
     */
    Object ask(Object query);
}
