package io.lectern.conversation.reading;

import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What people can want of their own reading. */
sealed interface ReadingMessage extends StreamCommand, Within {

    /** Move one's own marker, forward or back. */
    @Unconditional
    @Allow(VIEWER)
    record MarkRead(ConversationId conversation, MessageId upTo) implements ReadingMessage {

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
