package io.lectern.conversation.message.query;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.Paging;
import org.jspecify.annotations.Nullable;

/** What people can ask of messages. */
sealed interface MessageQuery {

    /** What was said in a conversation. */
    @Allow(VIEWER)
    record ListMessages(ConversationId conversation, Paging paging) implements MessageQuery, Within {
        @Override
        public String within() {
            return conversation.stream();
        }
    }

    /** A message as it is now, or as it stood at a version. */
    @Allow(VIEWER)
    record FindMessage(MessageId message, @Nullable Long version) implements MessageQuery {}

    /** A message as it was posted, for whoever has just posted it: nobody has reacted to it yet. */
    @Allow(VIEWER)
    record FindPostedMessage(MessageId message) implements MessageQuery {}

    /** What happened to a message. */
    @Allow({OWNER, EDUCATOR})
    record ListMessageHistory(MessageId message, Paging paging) implements MessageQuery {}
}
