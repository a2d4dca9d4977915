package io.lectern.handin.assignment.command;

import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.SpaceAssignments;
import io.lectern.handin.assignment.SpaceAssignments.CreatedAssignment;
import io.lectern.kernel.copy.DateShift;
import io.lectern.kernel.copy.SpaceContents;
import io.lectern.kernel.id.SpaceId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets in a new space what is set in another and was not put away; students see nothing of it before it is shown. */
@Component
class CopiedAssignments implements SpaceContents {
    private final SpaceAssignments assignments;

    CopiedAssignments(SpaceAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void copy(SpaceId from, SpaceId to, DateShift shift) {
        var kept = assignments.in(Set.of(from)).stream()
                .map(CreatedAssignment::state)
                .filter(state -> !state.archived())
                .toList();
        var ids = ascending(kept.size());
        kept.forEach(state -> copy(state, ids.next(), to, shift));
    }

    /** Lists go by time and then by id, and copies are made within a millisecond. */
    private static Iterator<AssignmentId> ascending(int count) {
        return Stream.generate(AssignmentId::random)
                .limit(count)
                .sorted(Comparator.comparing(AssignmentId::value))
                .iterator();
    }

    private static void copy(AssignmentState state, AssignmentId copy, SpaceId to, DateShift shift) {
        var schedule = state.schedule().shiftedBy(shift);
        var event = new AssignmentCreated(
                copy,
                to,
                state.title(),
                state.brief(),
                schedule.availableFrom(),
                schedule.due(),
                schedule.cutOff(),
                state.maxPoints(),
                true);
        try {
            createNew(Assignment.class, () -> new Assignment(event));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception undeclared) {
            throw new IllegalStateException("An assignment cannot be copied", undeclared);
        }
    }
}
