package io.lectern.handin.mark;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.StreamCommand;

/** Let nobody read any more what was said about the work. */
@Allow(SYSTEM)
public record EraseMark(SubmissionId submission) implements StreamCommand {

    @Override
    public String stream() {
        return MarkState.streamOf(submission);
    }
}
