package io.lectern.kernel;

/** Knows people by name, apart from the events, which name nobody. */
public interface People {

    /** Remembers how a person is called now. */
    void meet(UserId user, String name);
}
