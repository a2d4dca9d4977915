package io.lectern.handin.draft;

import static io.lectern.kernel.access.Allow.Who.STUDENT;
import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.AssignmentId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.OptionalBlocks;
import io.lectern.kernel.text.RefersToFiles;
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
    record SaveDraft(AssignmentId assignment, OptionalBlocks content)
            implements DraftMessage, StreamCommand, RefersToFiles {

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
