package io.lectern.kernel.stream;

import io.lectern.kernel.access.Answer;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import org.jspecify.annotations.Nullable;

/** A state as it stood at some time; it exists for those alone who could see it then and may see it now. */
public record Then<S extends State<S>>(S then, S now) implements Answer {

    @Override
    public @Nullable SpaceId space() {
        return now.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer) && then.visibleTo(viewer);
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return then.seenBy(viewer);
    }
}
