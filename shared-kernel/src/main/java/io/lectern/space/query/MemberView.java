package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.feed.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a space.
 *
 * @param name how they are called, or null if they never signed in
 * @param since when they joined
 */
record MemberView(String user, @Nullable String name, Role role, Instant since) {

    String cursor() {
        return new Cursor(since, user).toString();
    }
}
