package io.lectern.space.invitation;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people can want of invitations, which are in no event. */
public sealed interface InvitationMessage {
    /** What the names of invitations begin with, where they are spoken of as if they were streams. */
    String PREFIX = "invitation-";

    /** What a code is good for, for whoever has it. */
    @Allow(ANYONE)
    record FindInvitation(InvitationCode code) implements InvitationMessage {}

    /**
     * Have a code that lets people in.
     *
     * @param invitation names it where the code must not stand
     * @param uses for how many people, or null for any number
     */
    @Unconditional
    @Allow(EDUCATOR)
    record CreateInvitation(
            String invitation,
            SpaceId space,
            InvitationCode code,
            Role role,
            Instant expires,
            @Nullable Integer uses) implements InvitationMessage, InSpace, StreamCommand {

        @Override
        public String stream() {
            return PREFIX + invitation;
        }
    }

    /** Let a code be good for nothing any more. */
    @Unconditional
    @Allow(EDUCATOR)
    record EndInvitation(SpaceId space, InvitationCode code) implements InvitationMessage, InSpace, StreamCommand {

        @Override
        public String stream() {
            return PREFIX + "in-" + space;
        }
    }

    /** An invitation, with its code. */
    @Allow(EDUCATOR)
    record ShowInvitation(SpaceId space, String invitation) implements InvitationMessage, InSpace {}

    /** The invitations by which people can come in now. */
    @Allow(EDUCATOR)
    record ListInvitations(SpaceId space, Paging paging) implements InvitationMessage, InSpace {}
}
