package io.lectern.conversation.message.command;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.RefersToFiles;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people can want of a message. */
sealed interface MessageCommand extends StreamCommand {
    MessageId message();

    @Override
    default String stream() {
        return message().stream();
    }

    /**
     * Say something in a conversation.
     *
     * @param at when the request arrived
     */
    @Allow(VIEWER)
    record PostMessage(
            MessageId message,
            ConversationId conversation,
            UserId author,
            boolean anonymous,
            Blocks blocks,
            @Nullable MessageId replyTo,
            List<UserId> mentions,
            Instant at)
            implements MessageCommand, Within, RefersToFiles {

        @Override
        public String within() {
            return conversation.stream();
        }

        @Override
        public Collection<Block> referringBlocks() {
            return blocks.list();
        }
    }

    /** Say something else instead. */
    @Allow(OWNER)
    record EditMessage(MessageId message, Blocks blocks, List<UserId> mentions)
            implements MessageCommand, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return blocks.list();
        }
    }

    /** Leave a tombstone. */
    @Allow({OWNER, EDUCATOR})
    record DeleteMessage(MessageId message, UserId by) implements MessageCommand {}

    /** Let it be there again. */
    @Allow({OWNER, EDUCATOR})
    record RestoreMessage(MessageId message, UserId by) implements MessageCommand {}

    /** Vouch for it, or not any more. */
    @Allow(EDUCATOR)
    record EndorseMessage(MessageId message, boolean endorsed) implements MessageCommand {}
}
