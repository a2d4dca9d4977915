package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.feed.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a space.
 *
 * @param name how they are called, or null if nobody said so
 * @param since when they joined
 * @param pending whether they never signed in
 */
record MemberView(String user, @Nullable String name, Role role, Instant since, boolean pending) {

    String cursor() {
        return new Cursor(since, user).toString();
    }
}
