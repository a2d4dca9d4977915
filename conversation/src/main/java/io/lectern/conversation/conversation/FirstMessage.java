package io.lectern.conversation.conversation;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Blocks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message that a conversation begins with. */
public record FirstMessage(
        MessageId message, ActorId author, boolean anonymous, Blocks blocks, List<UserId> mentions, Instant at) {

    /** The event that it is posted. */
    public MessagePosted in(ConversationId conversation, @Nullable SpaceId space, List<UserId> participants) {
        return new MessagePosted(
                message, conversation, space, participants, author, anonymous, blocks.list(), null, mentions, at);
    }
}
