package io.lectern.conversation.opening;

import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * When students first see an assignment because an educator reveals it, opens a conversation about it in its space,
 * once. What it remembers, the conversation and how far it has read commit together, so that neither a crash nor a
 * second reading can open another.
 */
@Component
@ProcessingGroup(WhenAnAssignmentIsRevealedThenOpenAConversation.NAME)
class WhenAnAssignmentIsRevealedThenOpenAConversation {
    static final String NAME = "assignment-conversation";

    private final AssignmentVisibilityTable assignments;
    private final AssignmentConversations conversations;

    WhenAnAssignmentIsRevealedThenOpenAConversation(
            AssignmentVisibilityTable assignments, AssignmentConversations conversations) {
        this.assignments = assignments;
        this.conversations = conversations;
    }

    @EventHandler
    void on(AssignmentCreated event) {
        assignments.put(new AssignmentVisibility(
                event.assignment(), event.space(), event.title(), event.hidden(), false, !event.hidden()));
    }

    @EventHandler
    void on(AssignmentRenamed event) {
        assignments.put(find(event.assignment()).called(event.title()));
    }

    @EventHandler
    void on(AssignmentHidden event) {
        assignments.put(find(event.assignment()).hidden(true));
    }

    @EventHandler
    void on(AssignmentArchived event) {
        assignments.put(find(event.assignment()).archived(true));
    }

    @EventHandler
    void on(AssignmentRestored event) {
        assignments.put(find(event.assignment()).archived(false));
    }

    @EventHandler
    void on(AssignmentRevealed event, @Timestamp Instant at, ReplayStatus replay) {
        var before = find(event.assignment());
        var after = before.hidden(false);
        assignments.put(after);
        if (after.seen() && !before.seen() && !replay.isReplay()) conversations.open(after, at);
    }

    @ResetHandler
    void reset() {
        assignments.clear();
    }

    private AssignmentVisibility find(AssignmentId assignment) {
        return assignments.find(assignment);
    }
}
