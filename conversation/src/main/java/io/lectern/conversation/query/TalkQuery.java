package io.lectern.conversation.query;

import static io.lectern.kernel.Allow.Who.ANYONE;
import static io.lectern.kernel.Allow.Who.EDUCATOR;
import static io.lectern.kernel.Allow.Who.OWNER;
import static io.lectern.kernel.Allow.Who.STUDENT;
import static io.lectern.kernel.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.Allow;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Paging;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Within;
import org.jspecify.annotations.Nullable;

/** What people can ask of conversations and messages. */
sealed interface TalkQuery {

    /** A conversation, with what is new in it for the one who asks. */
    @Allow(VIEWER)
    record FindConversation(ConversationId conversation) implements TalkQuery, Within {
        @Override
        public String within() {
            return conversation.stream();
        }
    }

    /** The conversations of a space: pinned ones first, then those with the newest activity. */
    @Allow({EDUCATOR, STUDENT})
    record ListConversations(SpaceId space, Paging paging) implements TalkQuery, InSpace {}

    /** The direct conversations of the one who asks. */
    @Allow(ANYONE)
    record ListDirectConversations(Paging paging) implements TalkQuery {}

    /** What was said in a conversation. */
    @Allow(VIEWER)
    record ListMessages(ConversationId conversation, Paging paging) implements TalkQuery, Within {
        @Override
        public String within() {
            return conversation.stream();
        }
    }

    /** A message as it is now, or as it stood at a version. */
    @Allow(VIEWER)
    record FindMessage(MessageId message, @Nullable Long version) implements TalkQuery {}

    /** What happened to a message. */
    @Allow({OWNER, EDUCATOR})
    record ListMessageHistory(MessageId message, Paging paging) implements TalkQuery {}

    /** The messages of a space that hold all of some words, newest first. */
    @Allow({EDUCATOR, STUDENT})
    record SearchMessages(SpaceId space, String words, Paging paging) implements TalkQuery, InSpace {}

    /** The reports of messages of a space, oldest first. */
    @Allow(EDUCATOR)
    record ListReports(SpaceId space, Paging paging) implements TalkQuery, InSpace {}
}
