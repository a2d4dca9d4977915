package io.lectern.conversation.message.command;

import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.conversation.FirstMessages;
import io.lectern.conversation.message.Notifier;
import org.springframework.stereotype.Component;

/** Creates the message that a conversation begins with, within the command that begins it. */
@Component
class AxonFirstMessages implements FirstMessages {
    private final Notifier notifier;

    AxonFirstMessages(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void post(MessagePosted first) throws Exception {
        createNew(Message.class, () -> new Message(first, notifier));
    }
}
