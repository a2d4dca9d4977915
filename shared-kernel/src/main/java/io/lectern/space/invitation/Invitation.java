package io.lectern.space.invitation;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Problem.NotFound;

/**
 * What a code lets people become.
 *
 * @param version the version of the space when the code was made
 */
public record Invitation(SpaceId space, Role role, long version, boolean ended) {

    /**
     * Lets one pass that has not ended.
     *
     * @throws NotFound if it has
     */
    public void requireNotEnded() {
        if (ended) throw new NotFound();
    }
}
