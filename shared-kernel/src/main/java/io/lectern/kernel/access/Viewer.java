package io.lectern.kernel.access;

import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, and as what.
 *
 * @param role the role in the space of what is looked at, or null if it has none or the person is no member
 */
public record Viewer(UserId user, @Nullable Role role) {

    /** Whether they teach there. */
    public boolean isEducator() {
        return role == Role.EDUCATOR;
    }
}
