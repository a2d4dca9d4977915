package io.lectern.handin.mark.sheet;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.kernel.id.UserId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All work for an assignment beside its marks, as an educator finds it.
 *
 * @param maxPoints null if the assignment gives none
 */
public record MarkedClass(@Nullable BigDecimal maxPoints, UserId educator, Map<UserId, WorkToMark> work) {

    static MarkedClass of(AssignmentState assignment, UserId educator, List<WorkToMark> work) {
        var byStudent = work.stream().collect(Collectors.toMap(WorkToMark::owner, Function.identity()));
        return new MarkedClass(assignment.maxPoints(), educator, byStudent);
    }

    /** The work of a student, if there is any. */
    public Optional<WorkToMark> of(UserId student) {
        return Optional.ofNullable(work.get(student));
    }
}
