package io.lectern.handin.deadline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.handin.DeadlineEvent;
import io.lectern.handin.DeadlineEvent.AssignmentClosed;
import io.lectern.handin.DeadlineEvent.AssignmentDueSoon;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.LockedAssignments;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceClosed;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceDueSoon;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.CachedAggregates;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Remembers what was announced of an assignment, so that nobody is told the same twice. */
@Aggregate(type = "deadline", cache = CachedAggregates.CACHE)
class DeadlineAnnouncements {

    @AggregateIdentifier
    private String stream;

    private final Map<Instant, Set<UserId>> reminded = new HashMap<>();
    private final Set<Instant> closed = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    DeadlineAnnouncements() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnnounceDueSoon command, LockedAssignments assignments) {
        if (!doStudentsSee(command, assignments)) return;
        var before = reminded.getOrDefault(command.due(), Set.of());
        var fresh = command.students().stream()
                .filter(student -> !before.contains(student))
                .toList();
        if (fresh.isEmpty()) return;
        var audience = new Audience(Set.of(), Set.of(), Set.copyOf(fresh));
        publish(new AssignmentDueSoon(command.assignment(), command.due(), fresh), command.space(), audience);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnnounceClosed command, LockedAssignments assignments) {
        if (closed.contains(command.cutOff()) || !doStudentsSee(command, assignments)) return;
        var event = new AssignmentClosed(command.assignment(), command.cutOff(), command.students());
        publish(event, command.space(), audience(command.space(), command.students()));
    }

    @EventSourcingHandler
    void on(AssignmentDueSoon event) {
        stream = DeadlineCommand.STREAM + event.assignment();
        reminded.computeIfAbsent(event.due(), due -> new HashSet<>()).addAll(event.students());
    }

    @EventSourcingHandler
    void on(AssignmentClosed event) {
        stream = DeadlineCommand.STREAM + event.assignment();
        closed.add(event.cutOff());
    }

    /** Whoever hides it waits until the event is stored, or has been before it. */
    private static boolean doStudentsSee(DeadlineCommand command, LockedAssignments assignments) {
        return assignments
                .findLocked(command.assignment())
                .filter(AssignmentState::studentsSeeIt)
                .isPresent();
    }

    private static Audience audience(SpaceId space, @Nullable List<UserId> students) {
        return students == null ? Audience.members(space) : new Audience(Set.of(space), Set.of(), Set.copyOf(students));
    }

    private static void publish(DeadlineEvent event, SpaceId space, Audience audience) {
        var metadata = EventMetadata.in(space, audience)
                .with("assignment", event.assignment().value());
        apply(event, metadata.toMetaData());
    }
}
