package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;

/** Rows outside of the event store that tell something of a person; a context gives one as a bean where it has such. */
@FunctionalInterface
public interface PersonalRows {

    /** Forgets what they tell of that person. */
    void erase(UserId person);
}
