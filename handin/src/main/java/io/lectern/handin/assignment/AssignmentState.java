package io.lectern.handin.assignment;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Extension;
import io.lectern.handin.Schedule;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.stream.Reducer;
import io.lectern.kernel.stream.State;
import io.lectern.kernel.text.Block;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assignment as its events make it: the aggregate decides by it, the projection keeps it, history is read in it. */
@RecordBuilder
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
        Map<String, String> services,
        long version)
        implements State<AssignmentState>, AssignmentStateBuilder.With {

    /** Makes the state of an assignment from its events. */
    public static final Reducer<AssignmentState> REDUCER = AssignmentReducer.create();

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

    /** Whether a service is asked about the hand-ins. */
    public boolean names(ServiceId service) {
        return services.containsKey(service.value());
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() || viewer.role() != null && studentsSeeIt();
    }

    @Override
    public SeenAssignment seenBy(Viewer viewer) {
        return seenBy(viewer, null);
    }

    /** The same with what its student handed in for it, or null if nothing. */
    public SeenAssignment seenBy(Viewer viewer, @Nullable StudentSubmission mine) {
        var view = AssignmentView.of(this);
        if (viewer.isEducator()) return view;
        var schedule = scheduleOf(viewer.user());
        var effectiveCutOff = mine == null ? schedule.cutOff() : mine.effectiveCutOff(schedule);
        return new StudentAssignmentView(view, schedule.due(), effectiveCutOff, mine);
    }

    @Override
    public Object comparedBy(Viewer viewer) {
        return viewer.isEducator()
                ? new ComparedAssignment(AssignmentView.of(this), extensions, services)
                : seenBy(viewer);
    }

    @Override
    public String stream() {
        return assignment.stream();
    }

    @Override
    public AssignmentState at(long number) {
        return withVersion(number);
    }
}
