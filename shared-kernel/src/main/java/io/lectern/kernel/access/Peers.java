package io.lectern.kernel.access;

import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Set;

/** Says who knows whom because they share a space. */
public interface Peers {

    /** Those among some people who share a space with somebody. */
    Set<UserId> of(UserId user, Collection<UserId> among);

    /** Those among some people who are in a space that somebody teaches. */
    Set<UserId> taughtBy(UserId educator, Collection<UserId> among);
}
