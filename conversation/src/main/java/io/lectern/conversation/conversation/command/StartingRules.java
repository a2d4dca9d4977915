package io.lectern.conversation.conversation.command;

import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Peers;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.text.Title;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may start which conversation with whom. */
@Component
class StartingRules {
    static final int MOST_PARTICIPANTS = 50;

    private final Memberships memberships;
    private final Peers peers;
    private final DirectConversations direct;

    StartingRules(Memberships memberships, Peers peers, DirectConversations direct) {
        this.memberships = memberships;
        this.peers = peers;
        this.direct = direct;
    }

    /** The event that a conversation begins in a space, unless its kind or a mention is not allowed there. */
    ConversationStarted eventOf(StartConversation command) {
        if (command.kind() == ConversationKind.ANNOUNCEMENT) requireEducator(command);
        for (var user : command.first().mentions())
            if (memberships.roleOf(user, command.space()).isEmpty())
                throw new Invalid("mentions", "must be members of the space");
        return new ConversationStarted(
                command.conversation(), command.space(), command.kind(), textOf(command.title()), List.of());
    }

    /** The event that a conversation begins among people, unless they may not talk directly. */
    ConversationStarted eventOf(StartDirectConversation command) {
        var author = command.author();
        var participants = participants(author, command.others());
        if (!peers.of(author, participants).containsAll(participants))
            throw new Invalid("participants", "must be people with whom you share a space");
        direct.require(participants);
        return new ConversationStarted(
                command.conversation(), null, ConversationKind.DIRECT, textOf(command.title()), participants);
    }

    private void requireEducator(StartConversation command) {
        var author = command.first().author().person();
        var role = author.flatMap(user -> memberships.roleOf(user, command.space()));
        if (!role.equals(Optional.of(Role.EDUCATOR))) throw new Forbidden("Announcements are made by educators");
    }

    private static List<UserId> participants(UserId author, Set<UserId> others) {
        var all = new LinkedHashSet<UserId>();
        all.add(author);
        all.addAll(others);
        if (all.size() < 2 || all.size() > MOST_PARTICIPANTS)
            throw new Invalid("participants", "must be 2 to " + MOST_PARTICIPANTS + " people with you");
        return List.copyOf(all);
    }

    private static @Nullable String textOf(@Nullable Title title) {
        return title == null ? null : title.text();
    }
}
