package io.lectern.handin.submission.command;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;
import static io.lectern.kernel.access.Allow.Who.OWNER;
import static io.lectern.kernel.access.Allow.Who.STUDENT;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.RefersToFiles;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What people can want of a submission. */
sealed interface SubmissionCommand extends StreamCommand {
    SubmissionId submission();

    @Override
    default String stream() {
        return submission().stream();
    }

    /**
     * Hand work in, first or again.
     *
     * @param at when the request arrived
     */
    @Unconditional
    @Allow(STUDENT)
    record HandIn(SubmissionId submission, AssignmentId assignment, UserId student, Blocks content, Instant at)
            implements SubmissionCommand, Within, RefersToFiles {

        @Override
        public String within() {
            return assignment.stream();
        }

        @Override
        public Collection<Block> referringBlocks() {
            return content.list();
        }
    }

    /**
     * Take the work back.
     *
     * @param at when the request arrived
     */
    @Allow(OWNER)
    record Withdraw(SubmissionId submission, Instant at) implements SubmissionCommand {}

    /**
     * Give the work back for revision.
     *
     * @param until until when it is accepted again whatever the cut-off, or null if for ever
     * @param at when the request arrived
     */
    @Allow(EDUCATOR)
    record Return(
            SubmissionId submission, Blocks note, @Nullable Instant until, Instant at)
            implements SubmissionCommand, RefersToFiles {

        @Override
        public Collection<Block> referringBlocks() {
            return note.list();
        }
    }
}
