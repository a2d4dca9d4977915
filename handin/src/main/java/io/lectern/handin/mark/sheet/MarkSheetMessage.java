package io.lectern.handin.mark.sheet;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What educators can want of all marks for an assignment at once. */
public sealed interface MarkSheetMessage extends Within {
    /** Names the assignment. */
    AssignmentId assignment();

    @Override
    default String within() {
        return assignment().stream();
    }

    /** What there is to mark. */
    @Allow(EDUCATOR)
    record ListWorkToMark(AssignmentId assignment) implements MarkSheetMessage {}

    /** Begin with a sheet, whose marks are then given one by one. */
    @Unconditional
    @Allow(EDUCATOR)
    record BeginMarkSheet(AssignmentId assignment) implements MarkSheetMessage, StreamCommand {

        @Override
        public String stream() {
            return "handin-marks-" + assignment;
        }
    }
}
