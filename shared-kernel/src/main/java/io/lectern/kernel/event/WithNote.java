package io.lectern.kernel.event;

import org.jspecify.annotations.Nullable;

/** An event that says why it was made so. */
public interface WithNote {

    /** Why, in the actor's words, or null if they gave none. */
    @Nullable
    String note();
}
