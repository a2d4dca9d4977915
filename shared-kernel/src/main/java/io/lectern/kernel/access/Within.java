package io.lectern.kernel.access;

/**
 * A message about something that belongs to a thing and may not exist yet, as a hand-in belongs to its assignment: the
 * thing decides for whom it exists and which role they have.
 */
public interface Within {

    /** The stream of the thing that it belongs to. */
    String within();
}
