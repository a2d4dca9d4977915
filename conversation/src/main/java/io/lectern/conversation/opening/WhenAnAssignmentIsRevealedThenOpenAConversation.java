package io.lectern.conversation.opening;

import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentReveals;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * When students first see an assignment because an educator reveals it, opens a conversation about it in its space,
 * once. The conversation and how far it has read commit together, so that neither a crash nor a second reading can open
 * another.
 */
@Component
@ProcessingGroup(WhenAnAssignmentIsRevealedThenOpenAConversation.NAME)
class WhenAnAssignmentIsRevealedThenOpenAConversation {
    static final String NAME = "assignment-conversation";

    private final AssignmentReveals reveals;
    private final AssignmentConversations conversations;

    WhenAnAssignmentIsRevealedThenOpenAConversation(AssignmentReveals reveals, AssignmentConversations conversations) {
        this.reveals = reveals;
        this.conversations = conversations;
    }

    @EventHandler
    void on(AssignmentRevealed event, @SequenceNumber long version, @Timestamp Instant at, ReplayStatus replay) {
        if (replay.isReplay()) return;
        reveals.firstBy(event.assignment(), version).ifPresent(assignment -> conversations.open(assignment, at));
    }
}
