package io.lectern.conversation.message.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a conversation demands of every message in it. */
@Component
class ConversationRules {
    private final Conversations conversations;
    private final Memberships memberships;

    ConversationRules(Conversations conversations, Memberships memberships) {
        this.conversations = conversations;
        this.memberships = memberships;
    }

    /**
     * The conversation, as long as it can come to say something else.
     *
     * @throws RuleBroken if it is locked
     */
    ConversationState requireUnlocked(ConversationId id) {
        var conversation = conversations.find(id).orElseThrow(NotFound::new);
        if (conversation.locked()) throw new RuleBroken("This conversation is locked and takes no message");
        return conversation;
    }

    /**
     * Lets pass only people who take part in a conversation.
     *
     * @throws Invalid if one of them does not
     */
    void requireParticipants(List<UserId> users, ConversationState conversation) {
        var space = conversation.space();
        for (var user : users) {
            var role = space == null ? null : memberships.roleOf(user, space).orElse(null);
            if (!conversation.visibleTo(new Viewer(user, role)))
                throw new Invalid("mentions", "must be people who take part in the conversation");
        }
    }
}
