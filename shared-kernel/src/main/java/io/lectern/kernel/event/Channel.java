package io.lectern.kernel.event;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;

/** One group of readers that events are addressed to: a role in a space, one person, or one service. */
public record Channel(Kind kind, String id) {

    /** What sort of group it is. */
    public enum Kind {
        EDUCATORS,
        STUDENTS,
        USER,
        SERVICE
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

    /** One service, by name. */
    public static Channel service(ServiceId service) {
        return new Channel(Kind.SERVICE, service.value());
    }

    /** What every service reads its share of, with the same places for all: no service can have this name. */
    public static Channel feed() {
        return new Channel(Kind.SERVICE, "*");
    }

    /** How the event store spells it. */
    public String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
