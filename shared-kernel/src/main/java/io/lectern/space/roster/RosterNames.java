package io.lectern.space.roster;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Map;

/** Keeps how people are called in a space until they say so themselves, apart from the events, which name nobody. */
public interface RosterNames {

    /** Keeps the names of those who did not say yet how they are called, and were not erased. */
    void keep(SpaceId space, Map<UserId, String> names);

    /** Forgets the names of those who are members no more. */
    void forget(SpaceId space, Collection<UserId> users);
}
