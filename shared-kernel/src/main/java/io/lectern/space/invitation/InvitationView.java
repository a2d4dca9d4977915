package io.lectern.space.invitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.feed.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as educators see it.
 *
 * @param uses how many more people may come, or null if it is without limit
 */
record InvitationView(
        String code,
        Role role,
        Instant expires,
        @Nullable Integer uses,
        @JsonIgnore Instant createdAt) {

    String cursor() {
        return new Cursor(createdAt, code).toString();
    }
}
