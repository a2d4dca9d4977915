package io.lectern.conversation.message.command;

import io.lectern.conversation.conversation.FirstMessages;
import io.lectern.conversation.message.Notifier;

public final class TestFirstMessages {
    private TestFirstMessages() {}

    /** The ones that the program has. */
    public static FirstMessages with(Notifier notifier) {
        return new AxonFirstMessages(notifier);
    }
}
