package io.lectern.space.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Versioned;
import io.lectern.space.SpaceEvent;
import org.jspecify.annotations.Nullable;

/** A space as one of its members sees it. */
record SpaceView(
        SpaceId space,
        String name,
        @Nullable Role role,
        int members,
        @JsonIgnore long version) implements Versioned {

    @Override
    public String stream() {
        return SpaceEvent.STREAM + space;
    }

    /** Members of one version see different roles. */
    @Override
    public boolean variant() {
        return true;
    }
}
