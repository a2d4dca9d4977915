package io.lectern.handin.submission;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.StreamCommand;

/** Let nobody read any more what a submission says. */
@Allow(SYSTEM)
public record EraseSubmission(SubmissionId submission) implements StreamCommand {

    @Override
    public String stream() {
        return submission.stream();
    }
}
