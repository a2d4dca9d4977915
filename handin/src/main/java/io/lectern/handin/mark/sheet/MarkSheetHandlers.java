package io.lectern.handin.mark.sheet;

import io.lectern.handin.assignment.AssignmentState;
import io.lectern.handin.assignment.Assignments;
import io.lectern.handin.mark.sheet.MarkSheetMessage.BeginMarkSheet;
import io.lectern.handin.mark.sheet.MarkSheetMessage.ListWorkToMark;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MarkSheetHandlers {
    private final Assignments assignments;
    private final WorkLists work;

    MarkSheetHandlers(Assignments assignments, WorkLists work) {
        this.assignments = assignments;
        this.work = work;
    }

    @QueryHandler
    MarkedClass handle(ListWorkToMark query, @MetaDataValue(Metadata.ACTOR) String educator) {
        AssignmentState assignment = assignments.find(query.assignment()).orElseThrow(NotFound::new);
        return MarkedClass.of(assignment, UserId.of(educator), work.of(query.assignment()));
    }

    /** Nothing yet, but that the request is known: another one under its key is refused as a whole. */
    @CommandHandler
    void handle(BeginMarkSheet command) {}
}
