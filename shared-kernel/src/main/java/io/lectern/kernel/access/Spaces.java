package io.lectern.kernel.access;

import io.lectern.kernel.id.UserId;
import java.util.List;

/** Says where a person belongs, so that nobody else needs to know the context of spaces. */
public interface Spaces {

    /** All present memberships of a person. */
    List<Membership> of(UserId user);
}
