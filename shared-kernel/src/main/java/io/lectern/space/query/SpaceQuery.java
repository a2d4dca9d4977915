package io.lectern.space.query;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import org.jspecify.annotations.Nullable;

/** What people can ask of spaces. */
sealed interface SpaceQuery {

    /** A space, as it is now or was at a version. */
    @Allow({EDUCATOR, STUDENT})
    record FindSpace(SpaceId space, @Nullable Long version) implements SpaceQuery, InSpace {}

    /** The spaces of the one who asks. */
    @Allow(ANYONE)
    record ListMySpaces(Paging paging) implements SpaceQuery {}

    /** The members of a space. */
    @Allow({EDUCATOR, STUDENT})
    record ListMembers(SpaceId space, Paging paging) implements SpaceQuery, InSpace {}
}
