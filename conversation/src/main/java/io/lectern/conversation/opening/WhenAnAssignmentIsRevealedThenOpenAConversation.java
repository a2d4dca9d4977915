package io.lectern.conversation.opening;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.ConversationStarter;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentId;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Text;
import io.lectern.kernel.text.Title;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When students first see an assignment because an educator reveals it, opens a conversation about it in its space, once.
 * What it remembers, the conversation and how far it has read commit together, so that neither a crash nor a second
 * reading can open another.
 */
@Component
@ProcessingGroup(WhenAnAssignmentIsRevealedThenOpenAConversation.NAME)
class WhenAnAssignmentIsRevealedThenOpenAConversation {
    static final String NAME = "assignment-conversation";
    private static final ActorId ACTOR = ActorId.policy(NAME);

    private final AssignmentVisibilities assignments;
    private final ConversationStarter conversations;

    WhenAnAssignmentIsRevealedThenOpenAConversation(
            AssignmentVisibilities assignments, ConversationStarter conversations) {
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
        if (after.seen() && !before.seen() && !replay.isReplay()) open(after, at);
    }

    @ResetHandler
    void reset() {
        assignments.clear();
    }

    private void open(AssignmentVisibility assignment, Instant at) {
        var text = new Paragraph("Here is the place to talk about “" + assignment.title() + "”.");
        var first = new FirstMessage(MessageId.random(), ACTOR, false, new Blocks(List.of(text)), List.of(), at);
        conversations.start(idFor(assignment.assignment()), assignment.space(), titleOf(assignment), first);
    }

    /** Titles of earlier revisions may show nothing. */
    private static @Nullable Title titleOf(AssignmentVisibility assignment) {
        return Text.isVisible(assignment.title()) ? new Title(assignment.title()) : null;
    }

    private static ConversationId idFor(AssignmentId assignment) {
        var name = (NAME + " " + assignment).getBytes(StandardCharsets.UTF_8);
        return ConversationId.of(UUID.nameUUIDFromBytes(name).toString());
    }

    private AssignmentVisibility find(AssignmentId assignment) {
        return assignments.find(assignment);
    }
}
