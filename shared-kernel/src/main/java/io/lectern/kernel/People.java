package io.lectern.kernel;

import java.util.Collection;
import java.util.Map;

/** Knows people by name, apart from the events, which name nobody. */
public interface People {

    /** Remembers how a person is called now. */
    void meet(UserId user, String name);

    /** How people are called; those who never signed in are left out. */
    Map<UserId, String> names(Collection<UserId> users);
}
