package io.lectern.conversation.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.Kind;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.command.Sightings.Sighting;
import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentId;
import io.lectern.kernel.ActorId;
import io.lectern.kernel.Block.Paragraph;
import io.lectern.kernel.Blocks;
import io.lectern.kernel.Commands;
import io.lectern.kernel.Text;
import io.lectern.kernel.Title;
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

    private final Sightings sightings;
    private final Commands commands;

    WhenAnAssignmentIsRevealedThenOpenAConversation(Sightings sightings, Commands commands) {
        this.sightings = sightings;
        this.commands = commands;
    }

    @EventHandler
    void on(AssignmentCreated event) {
        sightings.put(
                new Sighting(event.assignment(), event.space(), event.title(), event.hidden(), false, !event.hidden()));
    }

    @EventHandler
    void on(AssignmentRenamed event) {
        sightings.put(find(event.assignment()).called(event.title()));
    }

    @EventHandler
    void on(AssignmentHidden event) {
        sightings.put(find(event.assignment()).hidden(true));
    }

    @EventHandler
    void on(AssignmentArchived event) {
        sightings.put(find(event.assignment()).archived(true));
    }

    @EventHandler
    void on(AssignmentRestored event) {
        sightings.put(find(event.assignment()).archived(false));
    }

    @EventHandler
    void on(AssignmentRevealed event, @Timestamp Instant at, ReplayStatus replay) {
        var before = find(event.assignment());
        var after = before.hidden(false);
        sightings.put(after);
        if (after.seen() && !before.seen() && !replay.isReplay()) open(after, at);
    }

    @ResetHandler
    void reset() {
        sightings.clear();
    }

    private void open(Sighting assignment, Instant at) {
        var text = new Paragraph("Here is the place to talk about “" + assignment.title() + "”.");
        var first = new FirstMessage(MessageId.random(), ACTOR, false, new Blocks(List.of(text)), List.of(), at);
        commands.sendAs(
                ACTOR,
                new StartConversation(
                        idFor(assignment.assignment()), assignment.space(), Kind.POST, titleOf(assignment), first));
    }

    /** Titles of earlier revisions may show nothing. */
    private static @Nullable Title titleOf(Sighting assignment) {
        return Text.isVisible(assignment.title()) ? new Title(assignment.title()) : null;
    }

    private static ConversationId idFor(AssignmentId assignment) {
        var name = (NAME + " " + assignment).getBytes(StandardCharsets.UTF_8);
        return ConversationId.of(UUID.nameUUIDFromBytes(name).toString());
    }

    private Sighting find(AssignmentId assignment) {
        return sightings.find(assignment);
    }
}
