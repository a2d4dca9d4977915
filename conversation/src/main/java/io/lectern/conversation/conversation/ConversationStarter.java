package io.lectern.conversation.conversation;

import io.lectern.conversation.ConversationId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.text.Title;
import org.jspecify.annotations.Nullable;

/** Where a policy starts a conversation, since commands are their package's own. */
public interface ConversationStarter {

    /** Starts a post in a space, as the author of its first message. */
    void start(ConversationId conversation, SpaceId space, @Nullable Title title, FirstMessage first);
}
