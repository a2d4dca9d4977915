package io.lectern.kernel.access;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Optional;

/** Says who is what in a space, so that nobody else needs to know the context of spaces. */
public interface Memberships {

    /** The present role of a person in a space; nothing if they are no member or there is no such space. */
    Optional<Role> roleOf(UserId user, SpaceId space);
}
