package io.lectern.kernel.privacy;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows people by name, apart from the events, which name nobody. */
public interface People {

    /** Remembers how a person is called since a time, unless it is known how they are called since a later one. */
    void remember(UserId user, String name, Instant since);

    /** Remembers that a person was here, whose token does not say how they are called. */
    void remember(UserId user);

    /** How people are called in a space: those who did not say so yet, as its roster calls them. */
    Map<UserId, String> names(SpaceId space, Collection<UserId> users);

    /** How people are called; those who never signed in are left out. */
    Map<UserId, String> names(Collection<UserId> users);
}
