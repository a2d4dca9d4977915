package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows people by name, apart from the events, which name nobody. */
public interface People {

    /** Remembers how a person is called since a time, unless it is known how they are called since a later one. */
    void remember(UserId user, String name, Instant since);

    /** How people are called; those who never signed in are left out. */
    Map<UserId, String> names(Collection<UserId> users);
}
