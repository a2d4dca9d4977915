package io.lectern.space.query;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.space.SpaceEvent;
import io.lectern.space.SpaceEvent.MemberEnrolled;
import io.lectern.space.SpaceEvent.MemberRemoved;
import io.lectern.space.SpaceEvent.RoleChanged;
import io.lectern.space.SpaceEvent.SpaceCreated;
import io.lectern.space.SpaceEvent.SpaceRenamed;

/** A space as its events make it, with the number of its members. */
record SpaceState(SpaceId space, String name, int members, long version) implements State<SpaceState> {

    static final Reducer<SpaceState> REDUCER = Reducer.of(SpaceEvent.class, SpaceState.class)
            .first(SpaceCreated.class, event -> new SpaceState(event.space(), event.name(), 1, 0))
            .on(SpaceRenamed.class, (now, event) -> now.named(event.name()))
            .on(MemberEnrolled.class, (now, event) -> now.withMembers(now.members + 1))
            .on(RoleChanged.class, (now, event) -> now)
            .on(MemberRemoved.class, (now, event) -> now.withMembers(now.members - 1))
            .build();

    @Override
    public String stream() {
        return SpaceEvent.STREAM + space;
    }

    @Override
    public SpaceState at(long number) {
        return new SpaceState(space, name, members, number);
    }

    @Override
    public SpaceView seenBy(Viewer viewer) {
        return new SpaceView(space, name, viewer.role(), members, version);
    }

    private SpaceState named(String other) {
        return new SpaceState(space, other, members, version);
    }

    private SpaceState withMembers(int number) {
        return new SpaceState(space, name, number, version);
    }
}
