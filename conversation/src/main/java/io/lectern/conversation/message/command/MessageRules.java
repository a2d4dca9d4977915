package io.lectern.conversation.message.command;

import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.List;

/** What a message allows by itself, wherever it stands. */
final class MessageRules {
    private MessageRules() {}

    static void requireThere(MessageState message) {
        if (message.deleted()) throw new RuleBroken("This message has been deleted");
        requireWords(message);
    }

    static void requireDeletedBy(UserId user, MessageState message) {
        var deletedBy = message.deletedBy();
        if (deletedBy == null) throw new RuleBroken("This message is not deleted");
        requireWords(message);
        if (!deletedBy.equals(user)) throw new Forbidden("Only who deleted a message can restore it");
    }

    /** Those whom it does not name yet: who was mentioned before stays so, also after leaving. */
    static List<UserId> notYetMentioned(List<UserId> users, MessageState message) {
        return users.stream().filter(user -> !message.mentions().contains(user)).toList();
    }

    private static void requireWords(MessageState message) {
        if (message.erased()) throw new RuleBroken("This message has been erased");
    }
}
