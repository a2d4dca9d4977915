package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.space.roster.RosterItem.Result;
import org.jspecify.annotations.Nullable;

/**
 * Another role for a person.
 *
 * @param before null if they were no member
 * @param after null if they are none any more
 */
public record RoleChange(
        UserId user, @Nullable Role before, @Nullable Role after) {

    Result result() {
        if (before == null) return Result.ADDED;
        return after == null ? Result.REMOVED : Result.CHANGED;
    }
}
