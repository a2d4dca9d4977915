package io.lectern.conversation.reading;

import static io.lectern.kernel.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.Allow;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Unconditional;
import io.lectern.kernel.Within;

/** What people can want of their own reading. */
sealed interface ReadingCommand extends StreamCommand, Within {

    /** Move one's own marker, forward or back. */
    @Unconditional
    @Allow(VIEWER)
    record MarkRead(ConversationId conversation, MessageId upTo) implements ReadingCommand {

        @Override
        public String stream() {
            return conversation.stream();
        }

        @Override
        public String within() {
            return conversation.stream();
        }
    }
}
