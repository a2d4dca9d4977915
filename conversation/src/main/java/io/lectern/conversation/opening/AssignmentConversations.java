package io.lectern.conversation.opening;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.ConversationStarter;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.AssignmentReveals.RevealedAssignment;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Text;
import io.lectern.kernel.text.Title;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens the conversation about an assignment; its id follows from that of the assignment, so there is never
 * another.
 */
@Component
class AssignmentConversations {
    private static final String POLICY = WhenAnAssignmentIsRevealedThenOpenAConversation.NAME;
    private static final ActorId ACTOR = ActorId.policy(POLICY);

    private final ConversationStarter conversations;

    AssignmentConversations(ConversationStarter conversations) {
        this.conversations = conversations;
    }

    void open(RevealedAssignment assignment, Instant at) {
        var text = new Paragraph("Here is the place to talk about “" + assignment.title() + "”.");
        var first = new FirstMessage(MessageId.random(), ACTOR, false, new Blocks(List.of(text)), List.of(), at);
        conversations.start(idFor(assignment.assignment()), assignment.space(), titleOf(assignment), first);
    }

    /** Titles of earlier revisions may show nothing. */
    private static @Nullable Title titleOf(RevealedAssignment assignment) {
        return Text.isVisible(assignment.title()) ? new Title(assignment.title()) : null;
    }

    private static ConversationId idFor(AssignmentId assignment) {
        var name = (POLICY + " " + assignment).getBytes(StandardCharsets.UTF_8);
        return ConversationId.of(UUID.nameUUIDFromBytes(name).toString());
    }
}
