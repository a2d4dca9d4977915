package io.lectern.kernel;

/** A message or a thing that belongs to a person, whatever their role. */
public interface Owned {

    /** Whether it belongs to that person. */
    boolean ownedBy(UserId user);
}
