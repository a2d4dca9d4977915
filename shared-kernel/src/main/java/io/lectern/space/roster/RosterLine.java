package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person of a roster.
 *
 * @param line where it begins in the file, whose first line is 1
 * @param name how they are called there, or null if it does not say
 */
record RosterLine(
        int line, UserId user, Role role, @Nullable String name) {}
