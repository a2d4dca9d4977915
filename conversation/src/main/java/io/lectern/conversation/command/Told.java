package io.lectern.conversation.command;

import io.lectern.conversation.talk.ConversationState;
import io.lectern.conversation.talk.MessageState;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Notice;
import io.lectern.kernel.SpaceId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who hears of what happens to conversations and messages, and by which ids. */
final class Told {
    private Told() {}

    static Notice of(ConversationState conversation) {
        return in(conversation.space(), conversation.audience())
                .with("conversation", conversation.conversation().value());
    }

    static Notice of(MessageState message) {
        return in(message.space(), message.audience())
                .with("conversation", message.conversation().value())
                .with("message", message.message().value());
    }

    private static Notice in(@Nullable SpaceId space, Audience audience) {
        return space == null ? new Notice(null, audience, Map.of(), null) : Notice.in(space, audience);
    }
}
