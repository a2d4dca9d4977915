package io.lectern.conversation.reaction.command;

import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What people can want of the reactions to a message. */
sealed interface ReactionCommand extends StreamCommand, Within {
    MessageId message();

    @Override
    default String stream() {
        return ReactionEvent.STREAM + message();
    }

    @Override
    default String within() {
        return message().stream();
    }

    /** React. */
    @Unconditional
    @Allow(VIEWER)
    record React(MessageId message, UserId user, Emoji emoji) implements ReactionCommand {}

    /** Take a reaction back. */
    @Unconditional
    @Allow(VIEWER)
    record WithdrawReaction(MessageId message, UserId user, Emoji emoji) implements ReactionCommand {}
}
