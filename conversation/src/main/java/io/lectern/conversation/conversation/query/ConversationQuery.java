package io.lectern.conversation.conversation.query;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;
import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;

/** What people can ask of conversations. */
sealed interface ConversationQuery {

    /** A conversation, with what is new in it for the one who asks. */
    @Allow(VIEWER)
    record FindConversation(ConversationId conversation) implements ConversationQuery, Within {
        @Override
        public String within() {
            return conversation.stream();
        }
    }

    /** The conversations of a space: pinned ones first, then those with the newest activity. */
    @Allow({EDUCATOR, STUDENT})
    record ListConversations(SpaceId space, Paging paging) implements ConversationQuery, InSpace {}

    /** The direct conversations of the one who asks. */
    @Allow(ANYONE)
    record ListDirectConversations(Paging paging) implements ConversationQuery {}
}
