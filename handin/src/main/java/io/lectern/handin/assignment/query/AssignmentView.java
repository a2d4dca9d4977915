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
import io.lectern.kernel.FormerName;
import io.lectern.kernel.Reducer;
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
        return with(title, schedule(), hidden, number);
    }

    private static AssignmentView begun(AssignmentCreated event) {
        return new AssignmentView(
                event.assignment(),
                event.space(),
                event.title(),
                event.brief(),
                event.availableFrom(),
                event.due(),
                event.cutOff(),
                event.maxPoints(),
                event.hidden(),
                false,
                false,
                0);
    }

    private AssignmentView titled(String other) {
        return with(other, schedule(), hidden, version);
    }

    private AssignmentView scheduled(Schedule times) {
        return with(title, times, hidden, version);
    }

    private AssignmentView hidden(boolean now) {
        return with(title, schedule(), now, version);
    }

    private Schedule schedule() {
        return new Schedule(availableFrom, due, cutOff);
    }

    private AssignmentView with(String name, Schedule times, boolean unseen, long number) {
        return new AssignmentView(
                assignment,
                space,
                name,
                brief,
                times.availableFrom(),
                times.due(),
                times.cutOff(),
                maxPoints,
                unseen,
                archived,
                gradesReleased,
                number);
    }
}
