package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/** A thing for whose access another decides: an aggregate that its state guards, or what a query found of something. */
public interface GuardedBy extends Guarded, Owned {

    /** What decides where it belongs, for whom it exists and whose it is. */
    Guarded guard();

    @Override
    default @Nullable SpaceId space() {
        return guard().space();
    }

    @Override
    default boolean visibleTo(Viewer viewer) {
        return guard().visibleTo(viewer);
    }

    @Override
    default boolean visibleTo(Service service) {
        return guard().visibleTo(service);
    }

    @Override
    default boolean ownedBy(UserId user) {
        return guard() instanceof Owned owned && owned.ownedBy(user);
    }
}
