package io.lectern.handin.deadline;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceClosed;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceDueSoon;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.message.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Announces what there is to announce of an assignment at a time; announcing it again changes nothing. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlineCheck {
    private static final ActorId ACTOR = ActorId.policy("deadlines");

    private final Assignments assignments;
    private final AssignmentStudents students;
    private final Commands commands;
    private final Duration ahead;

    DeadlineCheck(Assignments assignments, AssignmentStudents students, Commands commands, DeadlineSettings settings) {
        this.assignments = assignments;
        this.students = students;
        this.commands = commands;
        this.ahead = settings.dueSoon();
    }

    /** Announces what has come, and says when to check again, if ever; while students cannot see it, nothing comes. */
    Optional<Instant> run(AssignmentId id, Instant now) {
        var assignment = assignments.find(id).filter(AssignmentState::studentsSeeIt);
        if (assignment.isEmpty()) return Optional.empty();
        var schedules = students.of(assignment.get());
        return Stream.concat(remind(schedules, now).stream(), close(schedules, now).stream())
                .min(Instant::compareTo);
    }

    private List<Instant> remind(StudentSchedules schedules, Instant now) {
        var later = new ArrayList<Instant>();
        for (var due : schedules.times(Schedule::due)) {
            var from = due.minus(ahead);
            if (from.isAfter(now)) later.add(from);
            else if (due.isAfter(now)) remindOf(due, schedules);
        }
        return later;
    }

    private void remindOf(Instant due, StudentSchedules schedules) {
        var assignment = schedules.assignment();
        var pending = schedules.pendingAt(due);
        if (!pending.isEmpty()) send(new AnnounceDueSoon(assignment.assignment(), assignment.space(), due, pending));
    }

    private List<Instant> close(StudentSchedules schedules, Instant now) {
        var assignment = schedules.assignment();
        var later = new ArrayList<Instant>();
        for (var cutOff : schedules.times(Schedule::cutOff)) {
            if (cutOff.isAfter(now)) {
                later.add(cutOff);
                continue;
            }
            var students = schedules.closedAt(cutOff);
            send(new AnnounceClosed(assignment.assignment(), assignment.space(), cutOff, students));
        }
        return later;
    }

    private void send(DeadlineCommand command) {
        commands.sendAs(ACTOR, command);
    }
}
