package io.lectern.kernel.event;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;

/** One group of readers that events are addressed to: a role in a space, or one person. */
public record Channel(Kind kind, String id) {

    /** What sort of group it is. */
    public enum Kind {
        EDUCATORS,
        STUDENTS,
        USER
    }

    /** The educators of a space. */
    public static Channel educators(SpaceId space) {
        return new Channel(Kind.EDUCATORS, space.value());
    }

    /** The students of a space. */
    public static Channel students(SpaceId space) {
        return new Channel(Kind.STUDENTS, space.value());
    }

    /** Those who have the role in the space. */
    public static Channel of(Role role, SpaceId space) {
        return role == Role.EDUCATOR ? educators(space) : students(space);
    }

    /** One person, wherever they are. */
    public static Channel user(UserId user) {
        return new Channel(Kind.USER, user.value());
    }

    /** How the event store spells it. */
    public String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
