package io.lectern.handin.deadline;

import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.deadline.AssignmentStudents.AssignmentStudent;
import io.lectern.kernel.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times of an assignment as they count for each of its students. */
record StudentSchedules(AssignmentState assignment, List<AssignmentStudent> students) {

    /** All due times or cut-offs that count for anybody, in order. */
    List<Instant> times(Function<Schedule, @Nullable Instant> time) {
        var each = students.stream().map(student -> time.apply(assignment.scheduleOf(student.user())));
        return Stream.concat(Stream.of(assignment.schedule()).map(time), each)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** For whom a due time counts who have not handed in. */
    List<UserId> pendingAt(Instant due) {
        return students.stream()
                .filter(student -> !student.handedIn())
                .map(AssignmentStudent::user)
                .filter(student -> due.equals(assignment.scheduleOf(student).due()))
                .toList();
    }

    /** For whom it is closed at a cut-off, or null if that is the only one and counts for all. */
    @Nullable
    List<UserId> closedAt(Instant cutOff) {
        var closed = students.stream()
                .filter(student -> cutOff.equals(student.effectiveCutOff(assignment)))
                .map(AssignmentStudent::user)
                .toList();
        var isForAll =
                closed.size() == students.size() && times(Schedule::cutOff).size() == 1;
        return isForAll ? null : closed;
    }
}
