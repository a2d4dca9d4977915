package io.lectern.conversation.level;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What people can want of, and ask about, their own level in a space. */
sealed interface LevelMessage extends InSpace {

    /** Be notified of more or less. */
    @Unconditional
    @Allow({EDUCATOR, STUDENT})
    record SetLevel(SpaceId space, NotificationLevel level) implements LevelMessage, StreamCommand {

        @Override
        public String stream() {
            return "notification-level-" + space;
        }
    }

    /** What the one who asks wants to be notified of. */
    @Allow({EDUCATOR, STUDENT})
    record FindLevel(SpaceId space) implements LevelMessage {}
}
