package io.lectern.handin.assignment.command;

import static io.lectern.handin.Events.BIOLOGY;
import static io.lectern.handin.Events.ESSAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.AssignmentLock;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.command.AssignmentCommand.ArchiveAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.ChangePoints;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.GrantExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.HideAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.HoldGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.ReleaseGrades;
import io.lectern.handin.assignment.command.AssignmentCommand.RenameAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RescheduleAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RestoreAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevealAssignment;
import io.lectern.handin.assignment.command.AssignmentCommand.RevokeExtension;
import io.lectern.handin.assignment.command.AssignmentCommand.RewriteBrief;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Note;
import io.lectern.kernel.text.Title;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import tools.jackson.databind.json.JsonMapper;

class AssignmentPropertiesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<UserId> STUDENTS = List.of(UserId.of("ben"), UserId.of("cat"));
    private static final Memberships MEMBERSHIPS = (user, space) -> Optional.of(Role.STUDENT);

    @Property(tries = 200)
    void whatIsKeptIsWhatIsReadAgainAtEveryVersion(@ForAll("acts") List<AssignmentCommand> acts) {
        AssignmentState kept = null;
        var events = eventsOf(acts);
        for (var version = 0; version < events.size(); version++) {
            var before = kept;
            kept = stored(
                    AssignmentState.REDUCER.evolve(kept, events.get(version).getPayload(), version));
            assertThat(events.get(version).getSequenceNumber()).isEqualTo(version);
            assertThat(kept).isEqualTo(readAgain(events, version));
            assertThat(kept.version()).isEqualTo(version);
            if (before != null)
                assertThat(kept.at(0)).as("no event without a change").isNotEqualTo(before.at(0));
        }
    }

    @Property(tries = 200)
    void theLaterOfScheduleAndExtensionCounts(@ForAll("acts") List<AssignmentCommand> acts) {
        var events = eventsOf(acts);
        for (var version = 0; version < events.size(); version++) {
            var state = readAgain(events, version);
            for (var student : STUDENTS) {
                var extension = state.extensions().get(student.value());
                var until = extension == null ? null : extension.until();
                assertThat(state.scheduleOf(student).due())
                        .isEqualTo(later(state.schedule().due(), until));
                assertThat(state.scheduleOf(student).cutOff())
                        .isEqualTo(later(state.schedule().cutOff(), until));
            }
        }
    }

    private static Instant later(Instant base, Instant until) {
        if (base == null || until == null) return base;
        return Stream.of(base, until).max(Instant::compareTo).orElseThrow();
    }

    @Provide
    Arbitrary<List<AssignmentCommand>> acts() {
        var student = Arbitraries.of(STUDENTS);
        var time = Arbitraries.integers().between(0, 3).map(hours -> NOON.plusSeconds(3600L * hours));
        var text = Arbitraries.of("A", "B");
        Arbitrary<AssignmentCommand> act = Arbitraries.oneOf(
                text.map(title -> new RenameAssignment(ESSAY, new Title(title), null)),
                text.injectNull(0.3).map(brief -> new RewriteBrief(ESSAY, blocks(brief), null)),
                Arbitraries.of(1, 2)
                        .map(points -> new ChangePoints(ESSAY, new MaxPoints(BigDecimal.valueOf(points)), null)),
                Combinators.combine(time.injectNull(0.3), time.injectNull(0.3))
                        .as((due, wait) -> new RescheduleAssignment(ESSAY, schedule(due, wait), null)),
                Combinators.combine(student, time)
                        .as((who, until) -> new GrantExtension(ESSAY, who, until, new Note("reason"))),
                student.map(who -> new RevokeExtension(ESSAY, who)),
                Arbitraries.of(
                        new RevealAssignment(ESSAY, null),
                        new HideAssignment(ESSAY, null),
                        new ArchiveAssignment(ESSAY, null),
                        new RestoreAssignment(ESSAY, null),
                        new ReleaseGrades(ESSAY),
                        new HoldGrades(ESSAY)));
        return act.list().ofMinSize(1).ofMaxSize(25);
    }

    private static Blocks blocks(String text) {
        return text == null ? null : new Blocks(List.of(new Paragraph(text)));
    }

    private static Schedule schedule(Instant due, Instant cutOff) {
        return due != null && cutOff != null && cutOff.isBefore(due)
                ? new Schedule(null, cutOff, due)
                : new Schedule(null, due, cutOff);
    }

    private static List<? extends DomainEventMessage<?>> eventsOf(List<AssignmentCommand> acts) {
        var fixture = new AggregateTestFixture<>(Assignment.class)
                .registerInjectableResource(MEMBERSHIPS)
                .registerInjectableResource((AssignmentLock) id -> {});
        var commands = new ArrayList<Object>();
        commands.add(new CreateAssignment(
                ESSAY, BIOLOGY, new Title("Essay"), null, new Schedule(null, null, null), null, true));
        commands.addAll(acts.subList(0, acts.size() - 1));
        fixture.givenCommands(commands).when(acts.get(acts.size() - 1)).expectSuccessfulHandlerExecution();
        return fixture.getEventStore().readEvents(ESSAY.stream()).asStream().toList();
    }

    private static AssignmentState readAgain(List<? extends DomainEventMessage<?>> events, int upTo) {
        AssignmentState state = null;
        for (var version = 0; version <= upTo; version++)
            state = AssignmentState.REDUCER.evolve(state, events.get(version).getPayload(), version);
        return state;
    }

    private static AssignmentState stored(AssignmentState state) {
        return JSON.readValue(JSON.writeValueAsBytes(state), AssignmentState.class);
    }
}
