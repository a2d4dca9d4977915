package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentArchived;
import io.lectern.handin.AssignmentEvent.AssignmentBriefRewritten;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentPointsChanged;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRestored;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentEvent.AssignmentWordsErased;
import io.lectern.handin.AssignmentEvent.ExtensionGranted;
import io.lectern.handin.AssignmentEvent.ExtensionRevoked;
import io.lectern.handin.AssignmentEvent.GradesHeld;
import io.lectern.handin.AssignmentEvent.GradesReleased;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Extension;
import io.lectern.handin.Schedule;
import io.lectern.kernel.Block;
import io.lectern.kernel.Reducer;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.View;
import io.lectern.kernel.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An assignment as its events make it: the aggregate decides by it, the projection keeps it, the past is read in it. */
public record AssignmentState(
        AssignmentId assignment,
        SpaceId space,
        String title,
        @Nullable List<Block> brief,
        Schedule schedule,
        @Nullable BigDecimal maxPoints,
        boolean hidden,
        boolean archived,
        boolean gradesReleased,
        Map<String, Extension> extensions,
        long version)
        implements View<AssignmentState> {

    /** Folds the facts of an assignment. */
    public static final Reducer<AssignmentState> REDUCER = Reducer.of(AssignmentEvent.class, AssignmentState.class)
            .first(AssignmentCreated.class, AssignmentState::begun)
            .on(AssignmentRenamed.class, (now, event) -> now.but(copy -> copy.title = event.title()))
            .on(AssignmentBriefRewritten.class, (now, event) -> now.but(copy -> copy.brief = event.brief()))
            .on(AssignmentPointsChanged.class, (now, event) -> now.but(copy -> copy.maxPoints = event.maxPoints()))
            .on(AssignmentRescheduled.class, (now, event) -> now.but(copy -> copy.schedule = event.schedule()))
            .on(AssignmentRevealed.class, (now, event) -> now.but(copy -> copy.hidden = false))
            .on(AssignmentHidden.class, (now, event) -> now.but(copy -> copy.hidden = true))
            .on(AssignmentArchived.class, (now, event) -> now.but(copy -> copy.archived = true))
            .on(AssignmentRestored.class, (now, event) -> now.but(copy -> copy.archived = false))
            .on(AssignmentWordsErased.class, (now, event) -> now.withoutWordsOn(event.person()))
            .on(GradesReleased.class, (now, event) -> now.but(copy -> copy.gradesReleased = true))
            .on(GradesHeld.class, (now, event) -> now.but(copy -> copy.gradesReleased = false))
            .on(ExtensionGranted.class, AssignmentState::extended)
            .on(ExtensionRevoked.class, (now, event) -> now.extended(event.student(), null))
            .build();

    /** Whether students see it. */
    public boolean studentsSeeIt() {
        return !hidden && !archived;
    }

    /** The times that count for a student. */
    public Schedule scheduleOf(UserId student) {
        var extension = extensions.get(student.value());
        return schedule.extendedTo(extension == null ? null : extension.until());
    }

    /** Whether what a student handed in at a time is late, by the deadline that counts now. */
    public boolean isLate(UserId student, Instant handedInAt) {
        return scheduleOf(student).isLate(handedInAt);
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() || viewer.role() != null && studentsSeeIt();
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return seenBy(viewer, null);
    }

    /**
     * The same to a student who handed something in.
     *
     * @param mine what of theirs belongs to it, or null if nothing
     */
    public Object seenBy(Viewer viewer, @Nullable Mine mine) {
        var view = AssignmentView.of(this);
        return viewer.isEducator()
                ? view
                : new StudentAssignment(view, scheduleOf(viewer.user()).due(), mine);
    }

    @Override
    public Object comparedBy(Viewer viewer) {
        return viewer.isEducator() ? new ExtendedAssignment(AssignmentView.of(this), extensions) : seenBy(viewer);
    }

    @Override
    public String stream() {
        return assignment.stream();
    }

    @Override
    public AssignmentState at(long number) {
        return but(copy -> copy.version = number);
    }

    private static AssignmentState begun(AssignmentCreated event) {
        return new AssignmentState(
                event.assignment(),
                event.space(),
                event.title(),
                event.brief(),
                event.schedule(),
                event.maxPoints(),
                event.hidden(),
                false,
                false,
                Map.of(),
                0);
    }

    private AssignmentState but(Consumer<AssignmentCopy> change) {
        var copy = new AssignmentCopy(this);
        change.accept(copy);
        return copy.done();
    }

    private AssignmentState extended(ExtensionGranted event) {
        return extended(event.student(), new Extension(event.until(), event.reason()));
    }

    private AssignmentState withoutWordsOn(UserId person) {
        var extension = extensions.get(person.value());
        return extension == null ? this : extended(person, new Extension(extension.until(), null));
    }

    private AssignmentState extended(UserId student, @Nullable Extension extension) {
        var others = new TreeMap<>(extensions);
        if (extension == null) others.remove(student.value());
        else others.put(student.value(), extension);
        return but(copy -> copy.extensions = others);
    }
}
