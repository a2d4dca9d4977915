package io.lectern.conversation.conversation;

import io.lectern.kernel.access.Peers;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RuleBroken;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether people may talk among themselves; a school can want that somebody who teaches the others takes part. */
@Component
@EnableConfigurationProperties(ConversationSettings.class)
public class DirectConversations {
    private final boolean amongStudents;
    private final Peers peers;

    @Autowired
    DirectConversations(ConversationSettings settings, Peers peers) {
        this(settings.directAmongStudents(), peers);
    }

    /** Holds the rule. */
    public DirectConversations(boolean amongStudents, Peers peers) {
        this.amongStudents = amongStudents;
        this.peers = peers;
    }

    /**
     * Lets a direct conversation among these people pass, and everything that is none.
     *
     * @throws RuleBroken if they are students among themselves, and such conversations are switched off
     */
    public void require(List<UserId> participants) {
        if (amongStudents || participants.isEmpty()) return;
        if (participants.stream()
                .noneMatch(user -> peers.taughtBy(user, participants).containsAll(others(user, participants))))
            throw new RuleBroken("Direct conversations among students are switched off here");
    }

    private static List<UserId> others(UserId user, List<UserId> participants) {
        return participants.stream().filter(other -> !other.equals(user)).toList();
    }
}
