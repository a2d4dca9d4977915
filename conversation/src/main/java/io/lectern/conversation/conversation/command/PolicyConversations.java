package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.conversation.ConversationStarter;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.text.Title;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the command that policies mean. */
@Component
class PolicyConversations implements ConversationStarter {
    private final Commands commands;

    PolicyConversations(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void start(ConversationId conversation, SpaceId space, @Nullable Title title, FirstMessage first) {
        commands.sendAs(
                first.author(), new StartConversation(conversation, space, ConversationKind.POST, title, first));
    }
}
