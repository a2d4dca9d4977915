package io.lectern.handin;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;
import static io.lectern.kernel.event.Channel.Kind.STUDENTS;
import static io.lectern.kernel.event.Channel.Kind.USER;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.event.WithNote;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import io.lectern.kernel.privacy.Withheld;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.RefersToFiles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can have happened to an assignment. */
@Published(
        to = {EDUCATORS, STUDENTS},
        ids = {"space", "assignment"},
        when = "Educators; students if they see it")
public sealed interface AssignmentEvent {

    /** The assignment it happened to. */
    AssignmentId assignment();

    /** An educator set it; students see it from now on unless it is hidden. */
    @WireName("assignment:Created")
    @Revision("2")
    record AssignmentCreated(
            AssignmentId assignment,
            SpaceId space,
            String title,
            @Nullable List<Block> brief,
            @Nullable Instant availableFrom,
            @Nullable Instant due,
            @Nullable Instant cutOff,
            @Nullable BigDecimal maxPoints,
            boolean hidden)
            implements AssignmentEvent, Scheduled, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return brief == null ? List.of() : brief;
        }
    }

    /** It is called otherwise. */
    @WireName("assignment:Renamed")
    @Revision("1")
    record AssignmentRenamed(
            AssignmentId assignment,
            String title,
            @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** It asks for something else. */
    @WireName("assignment:BriefRewritten")
    @Revision("1")
    record AssignmentBriefRewritten(
            AssignmentId assignment,
            @Nullable List<Block> brief,
            @Personal @Nullable String note) implements AssignmentEvent, WithNote, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return brief == null ? List.of() : brief;
        }
    }

    /** It gives more or fewer points at most, or none. */
    @WireName("assignment:PointsChanged")
    @Revision("1")
    record AssignmentPointsChanged(
            AssignmentId assignment,
            @Nullable BigDecimal maxPoints,
            @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** Its times are others. */
    @WireName("assignment:Rescheduled")
    @Revision("1")
    record AssignmentRescheduled(
            AssignmentId assignment,
            @Nullable Instant availableFrom,
            @Nullable Instant due,
            @Nullable Instant cutOff,
            @Personal @Nullable String note)
            implements AssignmentEvent, Scheduled, WithNote {}

    /** Students see it from now on. */
    @WireName("assignment:Revealed")
    @Revision("1")
    record AssignmentRevealed(
            AssignmentId assignment, @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** Students do not see it any more. */
    @WireName("assignment:Hidden")
    @Revision("1")
    @Withheld(from = STUDENTS)
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "assignment"},
            when = "Educators; students who saw it until then, by the ids alone")
    record AssignmentHidden(
            AssignmentId assignment, @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** It is put away: out of the students' sight until it is restored. */
    @WireName("assignment:Archived")
    @Revision("1")
    @Withheld(from = STUDENTS)
    @Published(
            to = {EDUCATORS, STUDENTS},
            ids = {"space", "assignment"},
            when = "Educators; students who saw it until then, by the ids alone")
    record AssignmentArchived(
            AssignmentId assignment, @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** It is in use again. */
    @WireName("assignment:Restored")
    @Revision("1")
    record AssignmentRestored(
            AssignmentId assignment, @Personal @Nullable String note) implements AssignmentEvent, WithNote {}

    /** One student has more time, for a reason that educators alone may know. */
    @WireName("assignment:ExtensionGranted")
    @Revision("1")
    @Published(
            to = {EDUCATORS, USER},
            ids = {"space", "assignment"},
            when = "Educators; its student if students see the assignment")
    record ExtensionGranted(
            AssignmentId assignment,
            UserId student,
            Instant until,

            @Personal(of = "student") @Withheld(from = {STUDENTS, USER}) @Nullable
            String reason)
            implements AssignmentEvent {}

    /** One student has no more time than the others. */
    @WireName("assignment:ExtensionRevoked")
    @Revision("1")
    @Published(
            to = {EDUCATORS, USER},
            ids = {"space", "assignment"},
            when = "Educators; its student if students see the assignment")
    record ExtensionRevoked(AssignmentId assignment, UserId student) implements AssignmentEvent {}

    /** Students see their marks from now on. */
    @WireName("assignment:GradesReleased")
    @Revision("1")
    record GradesReleased(AssignmentId assignment) implements AssignmentEvent {}

    /** Students do not see their marks any more. */
    @WireName("assignment:GradesHeld")
    @Revision("1")
    record GradesHeld(AssignmentId assignment) implements AssignmentEvent {}

    /**
     * Other services are asked about each hand-in from now on.
     *
     * @param services what each of them is asked for, in a word, by its id
     */
    @WireName("assignment:ServicesNamed")
    @Revision("1")
    @Published(
            to = EDUCATORS,
            ids = {"space", "assignment"})
    record ServicesNamed(AssignmentId assignment, Map<String, String> services) implements AssignmentEvent {}

    /** What a person said in notes, or what was said of them in reasons, is gone for good. */
    @WireName("assignment:WordsErased")
    @Revision("1")
    @Published(
            to = EDUCATORS,
            ids = {"space", "assignment"})
    record AssignmentWordsErased(AssignmentId assignment, UserId person) implements AssignmentEvent, Erasing {

        @Override
        public UserId erasedPerson() {
            return person;
        }
    }

    /** An event that says all times of an assignment. */
    sealed interface Scheduled {
        @Nullable
        Instant availableFrom();

        @Nullable
        Instant due();

        @Nullable
        Instant cutOff();

        /** The times as one. */
        default Schedule schedule() {
            return new Schedule(availableFrom(), due(), cutOff());
        }
    }
}
