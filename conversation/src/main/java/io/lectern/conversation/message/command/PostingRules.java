package io.lectern.conversation.message.command;

import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.command.MessageCommand.PostMessage;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be said where, and in answer to what. */
@Component
class PostingRules {
    private final ConversationRules conversations;
    private final Messages messages;
    private final DirectConversations direct;

    PostingRules(ConversationRules conversations, Messages messages, DirectConversations direct) {
        this.conversations = conversations;
        this.messages = messages;
        this.direct = direct;
    }

    /**
     * The event that somebody says something.
     *
     * @throws RuleBroken if the conversation does not take it
     * @throws Invalid if it answers or names what it cannot
     */
    MessagePosted eventOf(PostMessage command) {
        var conversation = conversations.requireUnlocked(command.conversation());
        direct.require(conversation.begun().participants());
        if (command.anonymous() && conversation.space() == null)
            throw new RuleBroken("A direct conversation has no anonymous messages");
        conversations.requireParticipants(command.mentions(), conversation);
        return new MessagePosted(
                command.message(),
                command.conversation(),
                conversation.space(),
                conversation.begun().participants(),
                ActorId.of(command.author()),
                command.anonymous(),
                command.blocks().list(),
                root(command),
                command.mentions(),
                command.at());
    }

    private @Nullable MessageId root(PostMessage command) {
        var replyTo = command.replyTo();
        if (replyTo == null) return null;
        return messages.find(replyTo)
                .filter(message -> message.conversation().equals(command.conversation()))
                .map(MessageState::root)
                .orElseThrow(() -> new Invalid("replyTo", "must be a message of this conversation"));
    }
}
