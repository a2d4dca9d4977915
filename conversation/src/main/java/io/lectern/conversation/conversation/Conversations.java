package io.lectern.conversation.conversation;

import io.lectern.conversation.ConversationId;
import java.util.Optional;

/** The conversations as they are now, for rules of their messages. */
public interface Conversations {

    /** The present state of a conversation, if there is one. */
    Optional<ConversationState> find(ConversationId conversation);
}
