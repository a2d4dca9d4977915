package io.lectern.handin.submission.command;

import static io.lectern.handin.Events.BEN;
import static io.lectern.handin.Events.ESSAY;
import static io.lectern.handin.Events.MONDAY;
import static io.lectern.handin.Events.WORK;
import static io.lectern.handin.Events.created;
import static io.lectern.handin.Events.essay;
import static io.lectern.handin.Events.granted;
import static io.lectern.handin.Events.rescheduled;
import static io.lectern.handin.Events.storedIn;
import static io.lectern.handin.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.handin.Schedule;
import io.lectern.handin.SubmissionEvent;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionEvent.SubmissionWithdrawn;
import io.lectern.handin.SubmissionStatus;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.receipt.TestReceipts;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.command.SubmissionCommand.HandIn;
import io.lectern.handin.submission.command.SubmissionCommand.Return;
import io.lectern.handin.submission.command.SubmissionCommand.Withdraw;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Blocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.test.aggregate.AggregateTestFixture;
import tools.jackson.databind.json.JsonMapper;

class SubmissionPropertiesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One wish and when, at an assignment with these times. */
    record Step(AssignmentState assignment, SubmissionCommand command, Instant at) {}

    @Property(tries = 300)
    void numbersHaveNoGapsAndWhatIsAcceptedWasAllowed(@ForAll("steps") List<Step> steps) {
        var stored = new ArrayList<SubmissionEvent>();
        for (var step : steps) {
            var before = fold(stored);
            var events = send(step, stored);
            events.forEach(event -> requireAllowed(event, step, before));
            stored.addAll(events);
        }

        var handIns = stored.stream()
                .filter(SubmissionHandedIn.class::isInstance)
                .map(SubmissionHandedIn.class::cast)
                .toList();
        for (var number = 1; number <= handIns.size(); number++)
            assertThat(handIns.get(number - 1).number()).isEqualTo(number);
    }

    @Property(tries = 300)
    void whatIsKeptIsWhatIsReadAgainAtEveryVersion(@ForAll("steps") List<Step> steps) {
        var stored = new ArrayList<SubmissionEvent>();
        for (var step : steps) stored.addAll(send(step, stored));

        SubmissionState kept = null;
        for (var version = 0; version < stored.size(); version++) {
            kept = SubmissionState.REDUCER.evolve(kept, stored.get(version), version);
            kept = JSON.readValue(JSON.writeValueAsBytes(kept), SubmissionState.class);
            assertThat(kept).isEqualTo(fold(stored.subList(0, version + 1)));
        }
    }

    private static void requireAllowed(SubmissionEvent event, Step step, SubmissionState before) {
        var schedule = step.assignment().scheduleOf(BEN);
        if (event instanceof SubmissionHandedIn handedIn) {
            assertThat(handedIn.deadline()).isEqualTo(schedule.due());
            assertThat(handedIn.late())
                    .isEqualTo(schedule.due() != null && step.at().isAfter(schedule.due()));
            assertThat(handedIn.assignmentVersion()).isEqualTo(step.assignment().version());
            assertThat(schedule.isOver(step.at()) && before.handIn() != SubmissionStatus.RETURNED)
                    .isFalse();
        } else if (event instanceof SubmissionWithdrawn || before.handIn() != SubmissionStatus.RETURNED) {
            assertThat(before.handIn()).isEqualTo(SubmissionStatus.HANDED_IN);
        } else {
            assertThat(before.returnedUntil()).isBefore(step.at());
        }
    }

    private static SubmissionState fold(List<SubmissionEvent> events) {
        SubmissionState state = null;
        for (var version = 0; version < events.size(); version++)
            state = SubmissionState.REDUCER.evolve(state, events.get(version), version);
        return state;
    }

    private static List<SubmissionEvent> send(Step step, List<SubmissionEvent> stored) {
        if (stored.isEmpty() && !(step.command() instanceof HandIn)) return List.of();
        var fixture = new AggregateTestFixture<>(Submission.class);
        Assignments assignments = id -> Optional.of(step.assignment());
        fixture.registerInjectableResource(assignments);
        fixture.registerInjectableResource(new NoFiles());
        fixture.registerInjectableResource(TestReceipts.withOneKey());
        var given = stored.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(stored);
        var result = given.when(step.command());
        var all = storedIn(WORK.stream(), fixture, SubmissionEvent.class);
        if (all.size() == stored.size()) result.expectException(RuleBroken.class);
        return all.subList(stored.size(), all.size());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var time = Arbitraries.integers().between(0, 5).map(hours -> MONDAY.plusSeconds(3600L * hours));
        var assignment = Combinators.combine(time.injectNull(0.3), time.injectNull(0.3), time.injectNull(0.5))
                .as(SubmissionPropertiesTest::assignment);
        return Combinators.combine(assignment, Arbitraries.integers().between(0, 4), time, time.injectNull(0.5))
                .as((essay, kind, at, until) -> new Step(essay, command(kind, at, until), at))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static SubmissionCommand command(int kind, Instant at, Instant until) {
        return switch (kind) {
            case 0 -> new Withdraw(WORK, at);
            case 1 -> new Return(WORK, new Blocks(text("Once more")), until, at);
            default -> new HandIn(WORK, ESSAY, BEN, new Blocks(text("Essay " + at)), at);
        };
    }

    private static AssignmentState assignment(Instant due, Instant cutOff, Instant extension) {
        var inOrder = due == null || cutOff == null || !cutOff.isBefore(due);
        var times = inOrder ? new Schedule(null, due, cutOff) : new Schedule(null, cutOff, due);
        return extension == null
                ? essay(created(false), rescheduled(times))
                : essay(created(false), rescheduled(times), granted(BEN.value(), extension));
    }
}
