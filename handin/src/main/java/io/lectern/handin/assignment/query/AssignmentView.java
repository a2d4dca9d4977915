package io.lectern.handin.assignment.query;

import io.lectern.handin.AssignmentEvent;
import io.lectern.handin.AssignmentEvent.AssignmentCreated;
import io.lectern.handin.AssignmentEvent.AssignmentHidden;
import io.lectern.handin.AssignmentEvent.AssignmentRenamed;
import io.lectern.handin.AssignmentEvent.AssignmentRescheduled;
import io.lectern.handin.AssignmentEvent.AssignmentRevealed;
import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.kernel.Block;
import io.lectern.kernel.Reducer;
import io.lectern.kernel.FormerName;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.View;
import io.lectern.kernel.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as educators see it. */
record AssignmentView(
        AssignmentId assignment,
        @FormerName("classroom") SpaceId space,
        String title,
        @Nullable List<Block> brief,
        @Nullable Instant availableFrom,
        @Nullable Instant due,
        @Nullable Instant cutOff,
        @Nullable BigDecimal maxPoints,
        boolean hidden,
        boolean archived,
        boolean gradesReleased,
        long version)
        implements View<AssignmentView> {

    static final Reducer<AssignmentView> REDUCER = Reducer.of(AssignmentEvent.class, AssignmentView.class)
            .first(AssignmentCreated.class, AssignmentView::begun)
            .on(AssignmentRenamed.class, (view, event) -> view.titled(event.title()))
            .on(AssignmentRescheduled.class, (view, event) -> view.scheduled(event.schedule()))
            .on(AssignmentRevealed.class, (view, event) -> view.hidden(false))
            .on(AssignmentHidden.class, (view, event) -> view.hidden(true))
            .build();

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.isEducator() || viewer.role() != null && !hidden;
    }

    @Override
    public Object seenBy(Viewer viewer) {
        return viewer.isEducator() ? this : StudentAssignment.of(this);
    }

    @Override
    public AssignmentView at(long number) {
        return new AssignmentView(
                assignment,
                space,
                title,
                brief,
                availableFrom,
                due,
                cutOff,
                maxPoints,
                hidden,
                archived,
                gradesReleased,
                number);
    }

    private static AssignmentView begun(AssignmentCreated event) {
        var times = event.schedule();
        return new AssignmentView(
                event.assignment(),
                event.space(),
                event.title(),
                event.brief(),
                times.availableFrom(),
                times.due(),
                times.cutOff(),
                event.maxPoints(),
                event.hidden(),
                false,
                false,
                0);
    }

    private AssignmentView titled(String other) {
        return new AssignmentView(
                assignment,
                space,
                other,
                brief,
                availableFrom,
                due,
                cutOff,
                maxPoints,
                hidden,
                archived,
                gradesReleased,
                version);
    }

    private AssignmentView scheduled(Schedule times) {
        return new AssignmentView(
                assignment,
                space,
                title,
                brief,
                times.availableFrom(),
                times.due(),
                times.cutOff(),
                maxPoints,
                hidden,
                archived,
                gradesReleased,
                version);
    }

    private AssignmentView hidden(boolean now) {
        return new AssignmentView(
                assignment,
                space,
                title,
                brief,
                availableFrom,
                due,
                cutOff,
                maxPoints,
                now,
                archived,
                gradesReleased,
                version);
    }
}
