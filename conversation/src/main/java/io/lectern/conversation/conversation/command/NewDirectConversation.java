package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.message.RequestTime;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Title;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request says of a conversation that begins among people. */
record NewDirectConversation(
        @JsonForm(least = 1, most = StartingRules.MOST_PARTICIPANTS)
        Set<UserId> participants,

        @Nullable Title title,
        Blocks blocks) {

    StartDirectConversation by(UserId author, RequestTime arrival) {
        var first = new FirstMessage(MessageId.random(), ActorId.of(author), false, blocks, List.of(), arrival.time());
        return new StartDirectConversation(ConversationId.random(), author, participants, title, first);
    }
}
