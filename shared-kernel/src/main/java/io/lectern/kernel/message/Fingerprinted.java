package io.lectern.kernel.message;

/** A command with a fingerprint of its own, because the body of its request cannot be compared. */
public interface Fingerprinted {

    /** Text that is the same for the same command alone. */
    String fingerprint();
}
