package io.lectern.space.command;

import static io.lectern.kernel.Allow.Who.CREATOR;
import static io.lectern.kernel.Allow.Who.EDUCATOR;
import static io.lectern.kernel.Allow.Who.OWNER;

import io.lectern.kernel.Allow;
import io.lectern.kernel.Owned;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Title;
import io.lectern.kernel.Unconditional;
import io.lectern.kernel.UserId;
import io.lectern.space.SpaceEvent;

/** What people can want of a space. */
sealed interface SpaceCommand extends StreamCommand {
    SpaceId space();

    @Override
    default String stream() {
        return SpaceEvent.STREAM + space();
    }

    /** Begin a space and teach in it. */
    @Allow(CREATOR)
    record CreateSpace(SpaceId space, Title name, UserId educator) implements SpaceCommand {}

    /** Call it otherwise. */
    @Allow(EDUCATOR)
    record RenameSpace(SpaceId space, Title name) implements SpaceCommand {}

    /** Make a person a member, or give a member another role. */
    @Allow(EDUCATOR)
    @Unconditional
    record EnrolMember(SpaceId space, UserId user, Role role) implements SpaceCommand {}

    /** End a membership: an educator anyone's, everybody their own. */
    @Allow({EDUCATOR, OWNER})
    @Unconditional
    record RemoveMember(SpaceId space, UserId user) implements SpaceCommand, Owned {
        @Override
        public boolean ownedBy(UserId person) {
            return user.equals(person);
        }
    }
}
