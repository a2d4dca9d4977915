package io.lectern.handin.mark.command;

import static io.lectern.kernel.access.Allow.Who.EDUCATOR;

import io.lectern.handin.SubmissionId;
import io.lectern.handin.mark.MarkState;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.OptionalBlocks;
import io.lectern.kernel.text.RefersToFiles;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What educators can want of a mark. */
sealed interface MarkCommand extends StreamCommand {
    SubmissionId submission();

    @Override
    default String stream() {
        return MarkState.streamOf(submission());
    }

    /** Mark the newest hand-in, first or anew. */
    @Allow(value = EDUCATOR, exceptOwner = true)
    record GiveMark(
            SubmissionId submission,
            @Nullable Points points,
            @Nullable Boolean passed,
            OptionalBlocks feedback,
            int handIn)
            implements MarkCommand, Within, RefersToFiles {

        @Override
        public String within() {
            return submission.stream();
        }

        @Override
        public Collection<Block> referringBlocks() {
            return feedback.list();
        }
    }
}
