package io.lectern.handin.check;

import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.kernel.stream.StreamHistory;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Finds whom to ask about a hand-in: those who were named when it was made and still are. However late it is asked,
 * nobody is asked about what was handed in before they were named.
 */
@Component
class NamedAtHandIn {
    private final Assignments assignments;
    private final StreamHistory history;

    NamedAtHandIn(Assignments assignments, StreamHistory history) {
        this.assignments = assignments;
        this.history = history;
    }

    /** What each of them is asked for, by its id. */
    Map<String, String> services(SubmissionHandedIn handIn) {
        return assignments
                .find(handIn.assignment())
                .filter(now -> !now.services().isEmpty())
                .map(now -> services(now, handIn.assignmentVersion()))
                .orElse(Map.of());
    }

    private Map<String, String> services(AssignmentState now, long version) {
        var services = new TreeMap<>(now.services());
        services.keySet()
                .retainAll(history.at(AssignmentState.REDUCER, now, version)
                        .map(then -> then.services().keySet())
                        .orElse(Set.of()));
        return services;
    }
}
