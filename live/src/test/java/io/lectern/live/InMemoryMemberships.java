package io.lectern.live;

import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is what, in tests. */
public final class InMemoryMemberships implements Memberships {
    private final Map<String, Role> roles = new ConcurrentHashMap<>();
    public volatile Runnable beforeAnswer = () -> {};

    public void enrol(String user, SpaceId space, Role role) {
        roles.put(user + " " + space, role);
    }

    public void remove(String user, SpaceId space) {
        roles.remove(user + " " + space);
    }

    @Override
    public Optional<Role> roleOf(UserId user, SpaceId space) {
        var role = Optional.ofNullable(roles.get(user + " " + space));
        beforeAnswer.run();
        return role;
    }
}
