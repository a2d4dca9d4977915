package io.lectern.conversation;

import static io.lectern.kernel.event.Channel.Kind.EDUCATORS;

import io.lectern.kernel.event.Published;
import io.lectern.kernel.event.WireName;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Erasing;
import io.lectern.kernel.privacy.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What people of a space tell its educators about a message; in a stream of its own, unknown to its author. */
@Published(
        to = EDUCATORS,
        ids = {"space", "conversation", "message"})
public sealed interface ReportEvent {
    /** What the names of these streams begin with; the id is that of the message. */
    String STREAM = "reports-";

    /** The message that is reported. */
    MessageId message();

    /** Who reported it. */
    UserId reporter();

    /** Somebody thinks that educators should look at it. */
    @WireName("message:Reported")
    @Revision("1")
    record MessageReported(
            MessageId message,
            UserId reporter,
            @Personal(of = "reporter") @Nullable String reason) implements ReportEvent {}

    /** What somebody said in a report is gone for good. */
    @WireName("message:ReportErased")
    @Revision("1")
    record ReportErased(MessageId message, UserId reporter) implements ReportEvent, Erasing {

        @Override
        public UserId erasedPerson() {
            return reporter;
        }
    }
}
