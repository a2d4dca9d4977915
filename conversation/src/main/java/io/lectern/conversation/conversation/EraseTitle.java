package io.lectern.conversation.conversation;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.conversation.ConversationId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.StreamCommand;

/** Let nobody read any more what a conversation is called. */
@Allow(SYSTEM)
public record EraseTitle(ConversationId conversation) implements StreamCommand {

    @Override
    public String stream() {
        return conversation.stream();
    }
}
