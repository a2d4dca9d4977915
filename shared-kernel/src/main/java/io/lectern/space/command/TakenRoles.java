package io.lectern.space.command;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * From whom somebody else took a role, and at which version of the space: by removing them, or by making a student of
 * an educator. Who gave up a role by themselves may have it again.
 */
class TakenRoles {
    private final Map<Role, Map<UserId, Long>> versions = new EnumMap<>(Role.class);

    void take(UserId user, Role role, long version) {
        of(role).put(user, version);
    }

    void takeAll(UserId user, long version) {
        for (var role : Role.values()) take(user, role, version);
    }

    /** Gives a role back; who is an educator may be a student too. */
    void give(UserId user, Role role) {
        of(role).remove(user);
        if (role == Role.EDUCATOR) give(user, Role.STUDENT);
    }

    /** Lets somebody pass whose role was not taken after a version; for others what is of that time is not there. */
    void requireNotSince(UserId user, Role role, long version) {
        if (of(role).getOrDefault(user, version) > version) throw new NotFound();
    }

    private Map<UserId, Long> of(Role role) {
        return versions.computeIfAbsent(role, any -> new HashMap<>());
    }
}
