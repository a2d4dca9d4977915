package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.Mentions;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.RequestTime;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Title;
import org.jspecify.annotations.Nullable;

/** What a request says of a conversation that begins in a space. */
record NewConversation(
        ConversationKind kind,
        @Nullable Title title,
        Blocks blocks,
        @Nullable Boolean anonymous,
        @Nullable Mentions mentions) {

    NewConversation {
        if (kind == ConversationKind.DIRECT)
            throw new Invalid("kind", "must be POST, QUESTION or ANNOUNCEMENT in a space");
    }

    StartConversation in(SpaceId space, UserId author, RequestTime arrival) {
        var first = new FirstMessage(
                MessageId.random(),
                ActorId.of(author),
                Boolean.TRUE.equals(anonymous),
                blocks,
                Mentions.listOf(mentions),
                arrival.time());
        return new StartConversation(ConversationId.random(), space, kind, title, first);
    }
}
