package io.lectern.handin.deadline;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceClosed;
import io.lectern.handin.deadline.DeadlineCommand.AnnounceDueSoon;
import io.lectern.handin.deadline.SpaceStudents.SpaceStudent;
import io.lectern.kernel.ActorId;
import io.lectern.kernel.Commands;
import io.lectern.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Says what there is to say of an assignment at a time; saying it again changes nothing. */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlineCheck {
    private static final ActorId ACTOR = ActorId.policy("deadlines");

    private final Assignments assignments;
    private final SpaceStudents learners;
    private final Commands commands;
    private final Duration ahead;

    DeadlineCheck(Assignments assignments, SpaceStudents learners, Commands commands, DeadlineSettings settings) {
        this.assignments = assignments;
        this.learners = learners;
        this.commands = commands;
        this.ahead = settings.dueSoon();
    }

    /** Announces what has come, and tells when to look again, if ever; while students cannot see it, nothing comes. */
    Optional<Instant> look(AssignmentId id, Instant now) {
        var assignment = assignments.find(id).filter(AssignmentState::studentsSeeIt);
        if (assignment.isEmpty()) return Optional.empty();
        var concerned = learners.of(assignment.get());
        return Stream.concat(
                        remind(assignment.get(), concerned, now).stream(),
                        close(assignment.get(), concerned, now).stream())
                .min(Instant::compareTo);
    }

    private List<Instant> remind(AssignmentState assignment, List<SpaceStudent> concerned, Instant now) {
        var later = new ArrayList<Instant>();
        for (var due : times(assignment, concerned, Schedule::due)) {
            var from = due.minus(ahead);
            if (from.isAfter(now)) later.add(from);
            else if (due.isAfter(now)) tell(assignment, pending(assignment, concerned, due), due);
        }
        return later;
    }

    private void tell(AssignmentState assignment, List<UserId> pending, Instant due) {
        if (!pending.isEmpty()) send(new AnnounceDueSoon(assignment.assignment(), assignment.space(), due, pending));
    }

    private List<Instant> close(AssignmentState assignment, List<SpaceStudent> concerned, Instant now) {
        var later = new ArrayList<Instant>();
        var times = times(assignment, concerned, Schedule::cutOff);
        for (var cutOff : times) {
            if (cutOff.isAfter(now)) {
                later.add(cutOff);
                continue;
            }
            var students = times.size() == 1 ? null : users(assignment, concerned, cutOff);
            send(new AnnounceClosed(assignment.assignment(), assignment.space(), cutOff, students));
        }
        return later;
    }

    private void send(DeadlineCommand command) {
        commands.sendAs(ACTOR, command);
    }

    private static List<Instant> times(
            AssignmentState assignment, List<SpaceStudent> concerned, Function<Schedule, @Nullable Instant> time) {
        var each = concerned.stream().map(learner -> time.apply(assignment.scheduleOf(learner.user())));
        return Stream.concat(Stream.of(assignment.schedule()).map(time), each)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<UserId> pending(AssignmentState assignment, List<SpaceStudent> concerned, Instant due) {
        return concerned.stream()
                .filter(learner -> !learner.handedIn())
                .map(SpaceStudent::user)
                .filter(student -> due.equals(assignment.scheduleOf(student).due()))
                .toList();
    }

    private static List<UserId> users(AssignmentState assignment, List<SpaceStudent> concerned, Instant cutOff) {
        return concerned.stream()
                .map(SpaceStudent::user)
                .filter(student -> cutOff.equals(assignment.scheduleOf(student).cutOff()))
                .toList();
    }
}
