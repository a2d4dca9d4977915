package io.lectern.kernel.access;

import io.lectern.kernel.id.UserId;

/** A message or a thing that belongs to a person, whatever their role. */
public interface Owned {

    /** Whether it belongs to that person. */
    boolean ownedBy(UserId user);
}
