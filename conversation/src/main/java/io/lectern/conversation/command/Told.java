package io.lectern.conversation.command;

import io.lectern.conversation.talk.ConversationState;
import io.lectern.conversation.talk.MessageState;
import io.lectern.kernel.Audience;
import io.lectern.kernel.Notice;
import io.lectern.kernel.SpaceId;
import org.jspecify.annotations.Nullable;

/** Who hears of what happens to conversations and messages, and by which ids. */
final class Told {
    private Told() {}

    static Notice of(ConversationState conversation) {
        return in(conversation.space(), conversation.audience())
                .with("conversation", conversation.conversation().value());
    }

    static Notice of(MessageState message) {
        return of(message, message.audience());
    }

    static Notice of(MessageState message, Audience audience) {
        var notice = in(message.space(), audience)
                .with("conversation", message.conversation().value())
                .with("message", message.message().value());
        return message.posted().anonymous() ? notice.apart() : notice;
    }

    private static Notice in(@Nullable SpaceId space, Audience audience) {
        return space == null ? Notice.to(audience) : Notice.in(space, audience);
    }
}
