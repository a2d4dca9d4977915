package io.lectern.kernel.message;

import io.lectern.kernel.id.UserId;

/** Where questions go; the result is what the one who asks may see. */
public interface Queries {

    /**
     * Asks a query.
     *
     * @throws Problem if it is refused or there is nothing to see
     */
    Object ask(Object query);

    /**
     * Asks a query for a person whose request is answered while the answer is read.
     *
     * @throws Problem if it is refused to them or there is nothing to see
     */
    Object askFor(UserId person, Object query);
}
