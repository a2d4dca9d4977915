package io.lectern.conversation.message.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.command.MessageCommand.PostMessage;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a conversation has to say about a message in it. */
@Component
class PostingRules {
    private final Conversations conversations;
    private final Messages messages;
    private final Memberships memberships;
    private final DirectConversations direct;

    PostingRules(Conversations conversations, Messages messages, Memberships memberships, DirectConversations direct) {
        this.conversations = conversations;
        this.messages = messages;
        this.memberships = memberships;
        this.direct = direct;
    }

    /**
     * The fact that somebody says something.
     *
     * @throws RuleBroken if the conversation does not take it
     * @throws Invalid if it answers or names what it cannot
     */
    MessagePosted factOf(PostMessage command) {
        var conversation = find(command.conversation());
        requireUnlocked(conversation);
        direct.require(conversation.begun().participants());
        if (command.anonymous() && conversation.space() == null)
            throw new RuleBroken("A direct conversation has no anonymous messages");
        requireParticipants(command.mentions(), conversation);
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

    /**
     * Lets pass what makes a conversation say something else.
     *
     * @throws RuleBroken if it is locked
     */
    void requireUnlocked(ConversationId conversation) {
        requireUnlocked(find(conversation));
    }

    /**
     * Lets pass only people who take part in a conversation.
     *
     * @throws Invalid if one of them does not
     */
    void requireParticipants(List<UserId> users, ConversationId conversation) {
        requireParticipants(users, find(conversation));
    }

    private static void requireUnlocked(ConversationState conversation) {
        if (conversation.locked()) throw new RuleBroken("This conversation is locked and takes no message");
    }

    private void requireParticipants(List<UserId> users, ConversationState conversation) {
        var space = conversation.space();
        for (var user : users) {
            var role = space == null ? null : memberships.roleOf(user, space).orElse(null);
            if (!conversation.visibleTo(new Viewer(user, role)))
                throw new Invalid("mentions", "must be people who take part in the conversation");
        }
    }

    private ConversationState find(ConversationId conversation) {
        return conversations.find(conversation).orElseThrow(NotFound::new);
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
