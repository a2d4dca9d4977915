package io.lectern.kernel.view;

import org.jspecify.annotations.Nullable;

/** In which shapes this program keeps its views, and whether they are made. */
public interface ViewShapes {

    /** The shapes of all views that are kept in others than before, or null if none is: recorded with each event. */
    @Nullable
    String changed();

    /** The fingerprint of the shape that a result's view is kept in, or null if that is the one from before. */
    @Nullable
    String changedFor(Object result);

    /** Whether all views are made; some are not while a start makes them. */
    boolean areCurrent();
}
