package io.lectern.handin.calendar;

import io.lectern.handin.assignment.SpaceAssignments;
import io.lectern.handin.assignment.SpaceAssignments.CreatedAssignment;
import io.lectern.kernel.access.Membership;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Spaces;
import io.lectern.kernel.id.UserId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the due times that count for a person: of students with their extensions, and only of what they see now. */
@Component
class DueTimes {
    private final Spaces spaces;
    private final SpaceAssignments assignments;

    DueTimes(Spaces spaces, SpaceAssignments assignments) {
        this.spaces = spaces;
        this.assignments = assignments;
    }

    List<DueTime> of(UserId person) {
        var memberships = spaces.of(person);
        var all = assignments.in(memberships.stream().map(Membership::space).toList()).stream()
                .collect(Collectors.groupingBy(each -> each.state().space()));
        return memberships.stream()
                .flatMap(membership -> all.getOrDefault(membership.space(), List.of()).stream()
                        .flatMap(each -> due(each, membership, person)))
                .toList();
    }

    private static Stream<DueTime> due(CreatedAssignment assignment, Membership membership, UserId person) {
        var state = assignment.state();
        var teaches = membership.role() == Role.EDUCATOR;
        if (state.archived() || !teaches && !state.studentsSeeIt()) return Stream.of();
        var due = (teaches ? state.schedule() : state.scheduleOf(person)).due();
        return due == null
                ? Stream.of()
                : Stream.of(new DueTime(
                        state.assignment(), state.title(), membership.name(), due, assignment.at(), state.version()));
    }
}
