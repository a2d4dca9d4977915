package io.lectern.handin;

import static io.lectern.kernel.event.Channel.Kind.SERVICE;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.id.SpaceId;
import org.axonframework.serialization.Revision;

/** What can have happened to the checks of a submission; in a stream of its own, so that its student sees nothing. */
public sealed interface CheckEvent {

    /** The submission that is checked. */
    SubmissionId submission();

    /**
     * A service that the assignment names was asked about a hand-in; whose it is, it is not told.
     *
     * @param handIn the number of the hand-in
     * @param purpose what the service is asked for, in a word
     */
    @WireName("submission:CheckRequested")
    @Revision("1")
    @Published(
            to = SERVICE,
            ids = {"space", "assignment", "submission", "number", "purpose"},
            when = "The service that is asked, and nobody else")
    record CheckRequested(
            SubmissionId submission,
            AssignmentId assignment,
            SpaceId space,
            int handIn,
            ServiceId service,
            String purpose)
            implements CheckEvent {}
}
