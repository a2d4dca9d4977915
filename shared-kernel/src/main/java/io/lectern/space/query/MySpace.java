package io.lectern.space.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.feed.Cursor;
import java.time.Instant;

/** One of a person's spaces, in the order in which they joined. */
record MySpace(
        String space, String name, Role role, @JsonIgnore Instant since) {

    String cursor() {
        return new Cursor(since, space).toString();
    }
}
