package io.lectern.handin.draft;

import static io.lectern.kernel.Allow.Who.STUDENT;
import static io.lectern.kernel.Allow.Who.SYSTEM;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.Allow;
import io.lectern.kernel.AnyBlocks;
import io.lectern.kernel.Block;
import io.lectern.kernel.Referring;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Unconditional;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Within;
import java.util.Collection;

/** What students can want of the draft that they have for an assignment. */
sealed interface DraftMessage extends Within {
    /** What the names of drafts begin with, where they are spoken of as if they were streams. */
    String PREFIX = "handin-draft-";

    AssignmentId assignment();

    @Override
    default String within() {
        return assignment().stream();
    }

    /** Keep what is written so far. */
    @Unconditional
    @Allow(STUDENT)
    record SaveDraft(AssignmentId assignment, AnyBlocks content) implements DraftMessage, StreamCommand, Referring {

        @Override
        public String stream() {
            return PREFIX + assignment;
        }

        @Override
        public Collection<Block> referringBlocks() {
            return content.list();
        }
    }

    /** What was kept last. */
    @Allow(STUDENT)
    record FindDraft(AssignmentId assignment) implements DraftMessage {}

    /** Forget what a student wrote so far. */
    @Unconditional
    @Allow(SYSTEM)
    record EraseDraft(AssignmentId assignment, UserId student) implements DraftMessage, StreamCommand {

        @Override
        public String stream() {
            return PREFIX + assignment;
        }
    }
}
