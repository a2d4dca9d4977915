package io.lectern.handin.check;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;

import io.lectern.handin.AssignmentId;
import io.lectern.handin.SubmissionId;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.StreamCommand;
import java.util.Map;

/**
 * Ask services about a hand-in.
 *
 * @param services what each of them is asked for, by its id
 */
@Allow(SYSTEM)
record RequestChecks(
        SubmissionId submission, AssignmentId assignment, SpaceId space, int handIn, Map<String, String> services)
        implements StreamCommand {
    /** What the names of these streams begin with; the id is that of the submission. */
    static final String STREAM = "handin-check-";

    @Override
    public String stream() {
        return STREAM + submission;
    }
}
