package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer about a thing, for those for whom the thing exists.
 *
 * @param view what a viewer sees
 */
public record DelegatingAnswer(Guarded thing, Function<Viewer, Object> view) implements Answer, Owned {

    @Override
    public @Nullable SpaceId space() {
        return thing.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return thing.visibleTo(viewer);
    }

    @Override
    public boolean ownedBy(UserId user) {
        return thing instanceof Owned owned && owned.ownedBy(user);
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return view.apply(viewer);
    }
}
