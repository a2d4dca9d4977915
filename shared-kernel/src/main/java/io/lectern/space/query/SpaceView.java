package io.lectern.space.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.stream.View;
import io.lectern.space.SpaceEvent;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.SpaceEvent.SpaceRenamed;
import org.jspecify.annotations.Nullable;

/** A space, with the number of its members. */
record SpaceView(SpaceId space, String name, int members, long version) implements View<SpaceView> {

    static final Reducer<SpaceView> REDUCER = Reducer.of(SpaceEvent.class, SpaceView.class)
            .first(SpaceCreated.class, event -> new SpaceView(event.space(), event.name(), 1, 0))
            .on(SpaceRenamed.class, (view, event) -> view.named(event.name()))
            .on(MemberEnrolled.class, (view, event) -> view.withMembers(view.members + 1))
            .on(RoleChanged.class, (view, event) -> view)
            .on(MemberRemoved.class, (view, event) -> view.withMembers(view.members - 1))
            .build();

    /** A space as one of its members sees it. */
    record Seen(
            SpaceId space,
            String name,
            @Nullable Role role,
            int members,
            @JsonIgnore long version) implements Versioned {

        @Override
        public String stream() {
            return SpaceEvent.STREAM + space;
        }
    }

    @Override
    public String stream() {
        return SpaceEvent.STREAM + space;
    }

    @Override
    public SpaceView at(long number) {
        return new SpaceView(space, name, members, number);
    }

    @Override
    public Seen seenBy(Viewer viewer) {
        return new Seen(space, name, viewer.role(), members, version);
    }

    private SpaceView named(String other) {
        return new SpaceView(space, other, members, version);
    }

    private SpaceView withMembers(int number) {
        return new SpaceView(space, name, number, version);
    }
}
