package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;

/** Has changes of an assignment wait for events whose audience was decided on what it was before. */
public interface AssignmentLock {

    /**
     * Waits until all who called {@link LockedAssignments#findLocked} are done, and has those who call it later wait
     * for the caller's transaction. It is to be called before an event is stored: events then are in the order in which
     * they were decided on.
     */
    void acquire(AssignmentId assignment);
}
