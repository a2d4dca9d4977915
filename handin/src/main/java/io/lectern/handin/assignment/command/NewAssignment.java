package io.lectern.handin.assignment.command;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.Schedule;
import io.lectern.handin.assignment.command.AssignmentCommand.CreateAssignment;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.json.JsonForm;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Title;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a request that creates an assignment; it is hidden unless the body says otherwise. */
record NewAssignment(
        Title title,
        @Nullable Blocks brief,
        @Nullable Instant availableFrom,

        @JsonForm(example = "2099-06-30T22:00:00Z") @Nullable
        Instant due,

        @JsonForm(example = "2099-07-07T22:00:00Z") @Nullable
        Instant cutOff,

        @Nullable MaxPoints maxPoints,
        @Nullable Boolean hidden) {

    CreateAssignment in(SpaceId space) {
        var schedule = new Schedule(availableFrom, due, cutOff);
        var unlessSaid = hidden == null || hidden;
        return new CreateAssignment(AssignmentId.random(), space, title, brief, schedule, maxPoints, unlessSaid);
    }
}
