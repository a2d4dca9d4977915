package io.lectern.handin;

import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentBriefRewritten;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentPointsChanged;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.GradesHeld;
import io.lectern.handin.AssignmentEvent.GradesReleased;
import io.lectern.handin.MarkEvent.MarkGiven;
import io.lectern.handin.SubmissionEvent.SubmissionHandedIn;
import io.lectern.handin.SubmissionEvent.SubmissionReturned;
import io.lectern.handin.SubmissionEvent.SubmissionWithdrawn;
import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.submission.SubmissionState;
import io.lectern.handin.submission.Submissions;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Paragraph;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** What can have happened, by name. */
public final class Events {
    public static final SpaceId BIOLOGY = SpaceId.of("biology");
    public static final AssignmentId ESSAY = AssignmentId.of("essay");
    public static final Schedule UNTIMED = new Schedule(null, null, null);
    public static final Schedule NEXT_WEEK = new Schedule(null, Instant.parse("2026-11-30T10:00:00Z"), null);

    public static final SubmissionId WORK = SubmissionId.of("work");
    public static final UserId BEN = UserId.of("ben");
    public static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

    private Events() {}

    public static AssignmentCreated created(boolean hidden) {
        return new AssignmentCreated(ESSAY, BIOLOGY, "Essay", null, null, null, null, null, hidden);
    }

    public static AssignmentRenamed renamed(String title, String note) {
        return new AssignmentRenamed(ESSAY, title, note);
    }

    public static AssignmentRescheduled rescheduled(Schedule to) {
        return new AssignmentRescheduled(ESSAY, to.availableFrom(), to.due(), to.cutOff(), null);
    }

    public static AssignmentRevealed revealed() {
        return new AssignmentRevealed(ESSAY, null);
    }

    public static AssignmentHidden hidden() {
        return new AssignmentHidden(ESSAY, null);
    }

    public static AssignmentArchived archived() {
        return new AssignmentArchived(ESSAY, null);
    }

    public static AssignmentRestored restored() {
        return new AssignmentRestored(ESSAY, null);
    }

    public static AssignmentBriefRewritten rewritten(String text) {
        return new AssignmentBriefRewritten(ESSAY, List.of(new Paragraph(text)), null);
    }

    public static AssignmentPointsChanged worth(String maxPoints) {
        return new AssignmentPointsChanged(ESSAY, new BigDecimal(maxPoints), null);
    }

    public static ExtensionGranted granted(String student, Instant until) {
        return new ExtensionGranted(ESSAY, UserId.of(student), until, "illness");
    }

    public static ExtensionRevoked revoked(String student) {
        return new ExtensionRevoked(ESSAY, UserId.of(student));
    }

    public static GradesReleased released() {
        return new GradesReleased(ESSAY);
    }

    public static GradesHeld held() {
        return new GradesHeld(ESSAY);
    }

    public static SubmissionHandedIn handedIn(int number) {
        return new SubmissionHandedIn(
                WORK,
                ESSAY,
                BIOLOGY,
                BEN,
                number,
                text("Essay"),
                Map.of(),
                MONDAY,
                false,
                null,
                0,
                "hash",
                "salt",
                "key");
    }

    public static SubmissionWithdrawn withdrawn() {
        return new SubmissionWithdrawn(WORK);
    }

    public static SubmissionReturned returned(Instant until) {
        return new SubmissionReturned(WORK, BEN, text("Once more"), until);
    }

    public static MarkGiven marked(int handIn, String points) {
        return new MarkGiven(WORK, ESSAY, BIOLOGY, BEN, handIn, 0, new BigDecimal(points), null, text("Good"));
    }

    public static List<Block> text(String text) {
        return List.of(new Paragraph(text));
    }

    /** The assignment as some events make it. */
    public static AssignmentState essay(AssignmentEvent... events) {
        AssignmentState state = null;
        for (var version = 0; version < events.length; version++)
            state = AssignmentState.REDUCER.evolve(state, events[version], version);
        return state;
    }

    /** The submission as some events make it. */
    public static SubmissionState work(SubmissionEvent... events) {
        SubmissionState state = null;
        for (var version = 0; version < events.length; version++)
            state = SubmissionState.REDUCER.evolve(state, events[version], version);
        return state;
    }

    /** Submissions of which there is one, or none. */
    public static Submissions submissions(SubmissionState only) {
        return new Submissions() {
            @Override
            public Optional<SubmissionState> find(SubmissionId submission) {
                return Optional.ofNullable(only);
            }

            @Override
            public Optional<SubmissionId> of(AssignmentId assignment, UserId student) {
                return Optional.ofNullable(only).map(SubmissionState::submission);
            }
        };
    }

    /** What a fixture has stored in a stream by now. */
    public static <E> List<E> storedIn(String stream, FixtureConfiguration<?> fixture, Class<E> kind) {
        try {
            return fixture.getEventStore()
                    .readEvents(stream)
                    .asStream()
                    .map(event -> kind.cast(event.getPayload()))
                    .toList();
        } catch (AggregateNotFoundException nothingYet) {
            return List.of();
        }
    }
}
