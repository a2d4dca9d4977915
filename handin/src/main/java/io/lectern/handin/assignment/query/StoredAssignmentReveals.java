package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.AssignmentReveals;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.stream.StreamHistory.Transition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads it from the events of the assignment. */
@Component
class StoredAssignmentReveals implements AssignmentReveals {
    private final StreamHistory history;

    StoredAssignmentReveals(StreamHistory history) {
        this.history = history;
    }

    @Override
    public Optional<RevealedAssignment> firstBy(AssignmentId assignment, long version) {
        return first(assignment)
                .filter(first -> first.version() == version)
                .map(first -> new RevealedAssignment(assignment, first.space(), first.title()));
    }

    private Optional<AssignmentState> first(AssignmentId assignment) {
        return history.read(
                AssignmentState.REDUCER,
                assignment.stream(),
                all -> all.map(Transition::after)
                        .filter(AssignmentState::studentsSeeIt)
                        .findFirst());
    }
}
