package io.lectern.conversation.message;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;

import io.lectern.conversation.MessageId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.message.StreamCommand;

/** Let nobody read any more what a message says. */
@Allow({OWNER, EDUCATOR})
public record EraseMessage(MessageId message, ActorId by) implements StreamCommand {

    @Override
    public String stream() {
        return message.stream();
    }
}
