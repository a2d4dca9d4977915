package io.lectern.space.command;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.CREATOR;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Invited;
import io.lectern.kernel.access.Owned;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.copy.DateShift;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.text.Title;
import io.lectern.space.SpaceEvent;
import io.lectern.space.invitation.InvitationCode;
import java.util.Map;

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

    /** Begin a space in which that is set which is set in another, without its members. */
    @Allow(value = EDUCATOR, creatorsOnly = true)
    record CopySpace(SpaceId copy, SpaceId space, Title name, DateShift shift, UserId educator)
            implements SpaceCommand, InSpace {

        @Override
        public String stream() {
            return SpaceEvent.STREAM + copy;
        }
    }

    /** Call it otherwise. */
    @Allow(EDUCATOR)
    record RenameSpace(SpaceId space, Title name) implements SpaceCommand {}

    /** Make a person a member, or give a member another role. */
    @Allow(EDUCATOR)
    @Unconditional
    record EnrolMember(SpaceId space, UserId user, Role role) implements SpaceCommand {}

    /**
     * Become a member by a code.
     *
     * @param space the one that the code is for
     */
    @Allow(ANYONE)
    @Unconditional
    record AcceptInvitation(SpaceId space, InvitationCode code, UserId user) implements SpaceCommand, Invited {}

    /**
     * Make members what a roster says.
     *
     * @param names how it calls them
     * @param remove whether students whom it does not name are members no more
     */
    @Allow(
            value = {EDUCATOR, SERVICE},
            scope = Scope.ROSTER)
    @Unconditional
    record EnrolRoster(SpaceId space, Map<UserId, Role> roles, Map<UserId, String> names, boolean remove)
            implements SpaceCommand, InSpace {}

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
