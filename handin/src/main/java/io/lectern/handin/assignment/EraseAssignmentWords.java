package io.lectern.handin.assignment;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;

/** Let nobody read any more what a person said in notes, or what was said of them in reasons. */
@Allow(SYSTEM)
public record EraseAssignmentWords(AssignmentId assignment, UserId person) implements StreamCommand {

    @Override
    public String stream() {
        return assignment.stream();
    }
}
