package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;
import org.jspecify.annotations.Nullable;

/** A thing once it is loaded: it says where it belongs and for whom it exists; for all others it is not found. */
public interface Guarded {

    /** The space that it belongs to, or null if it belongs to none. */
    @Nullable
    SpaceId space();

    /** Whether it exists for the viewer. */
    default boolean visibleTo(Viewer viewer) {
        return viewer.role() != null;
    }

    /** Whether it exists for a service that may act in its space; what does not say so exists for none. */
    default boolean visibleTo(Service service) {
        return false;
    }
}
