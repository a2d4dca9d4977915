package io.lectern.space.command;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is what in a space, of whom one at least is an educator. */
class MemberRoles {
    private final Map<UserId, Role> roles = new HashMap<>();

    boolean include(UserId user) {
        return roles.containsKey(user);
    }

    Map<UserId, Role> all() {
        return Collections.unmodifiableMap(roles);
    }

    @Nullable
    Role roleOf(UserId user) {
        return roles.get(user);
    }

    void put(UserId user, Role role) {
        roles.put(user, role);
    }

    void remove(UserId user) {
        roles.remove(user);
    }

    void require(UserId user) {
        if (!include(user)) throw new NotFound();
    }

    void requireEducatorBeside(UserId user) {
        var another = roles.entrySet().stream()
                .anyMatch(member ->
                        member.getValue() == Role.EDUCATOR && !member.getKey().equals(user));
        if (!another) throw new RuleBroken("A space must keep an educator, and this is the last one");
    }
}
