package io.lectern.conversation.notification.command;

import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.Notifier;
import io.lectern.conversation.notification.Recipients;

public final class TestNotifier {
    private TestNotifier() {}

    /** The one that the program has. */
    public static Notifier of(Recipients recipients, Messages messages) {
        return new MessageNotifier(recipients, messages);
    }
}
