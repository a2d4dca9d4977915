package io.lectern.conversation.conversation.command;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import io.lectern.kernel.text.Title;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people can want of a conversation. */
sealed interface ConversationCommand extends StreamCommand {
    ConversationId conversation();

    @Override
    default String stream() {
        return conversation().stream();
    }

    /** Begin one in a space with its first message. */
    @Allow({EDUCATOR, STUDENT})
    record StartConversation(
            ConversationId conversation,
            SpaceId space,
            ConversationKind kind,
            @Nullable Title title,
            FirstMessage first)
            implements ConversationCommand, InSpace, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return first.blocks().list();
        }
    }

    /** Begin one among people who share a space with the one who begins it. */
    @Allow(ANYONE)
    record StartDirectConversation(
            ConversationId conversation,
            UserId author,
            Set<UserId> others,
            @Nullable Title title,
            FirstMessage first) implements ConversationCommand, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return first.blocks().list();
        }
    }

    /** Let it stand before the others, or among them. */
    @Allow(EDUCATOR)
    record PinConversation(ConversationId conversation, boolean pinned) implements ConversationCommand {}

    /** Let it take no more messages, or again. */
    @Allow(EDUCATOR)
    record LockConversation(ConversationId conversation, boolean locked) implements ConversationCommand {}
}
