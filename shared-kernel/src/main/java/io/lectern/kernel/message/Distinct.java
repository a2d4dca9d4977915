package io.lectern.kernel.message;

/** A command that says itself what tells it from another, because the body of its request cannot be compared. */
public interface Distinct {

    /** Text that is the same for the same wish alone. */
    String distinction();
}
