package io.lectern.space;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import org.axonframework.serialization.Revision;

/** What can have happened to a space. */
@Published(
        to = {EDUCATORS, STUDENTS, USER},
        ids = {"space", "user"},
        when = "Members, and the person")
public sealed interface SpaceEvent {

    /** What the names of these streams begin with. */
    String STREAM = SpaceId.STREAM;

    /** The space it happened to. */
    SpaceId space();

    /** A space began, with its first educator. */
    @WireName("space:Created")
    @Revision("1")
    record SpaceCreated(SpaceId space, String name, UserId educator) implements SpaceEvent {}

    /** A space is called otherwise. */
    @WireName("space:Renamed")
    @Revision("1")
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = "space")
    record SpaceRenamed(SpaceId space, String name) implements SpaceEvent {}

    /** A person became a member. */
    @WireName("space:MemberEnrolled")
    @Revision("1")
    record MemberEnrolled(SpaceId space, UserId user, Role role) implements SpaceEvent {}

    /** A member has another role. */
    @WireName("space:RoleChanged")
    @Revision("1")
    record RoleChanged(SpaceId space, UserId user, Role role) implements SpaceEvent {}

    /** A person is no member any more. */
    @WireName("space:MemberRemoved")
    @Revision("1")
    record MemberRemoved(SpaceId space, UserId user) implements SpaceEvent {}
}
