package io.lectern.kernel.copy;

import io.lectern.kernel.id.SpaceId;

/** What a context keeps in spaces and copies with one; it gives one as a bean where there is such. */
@FunctionalInterface
public interface SpaceContents {

    /** Makes copies in another space, in the transaction and in the name of whoever begins that space. */
    void copy(SpaceId from, SpaceId to, DateShift shift);
}
