package io.lectern.conversation.report.command;

import static io.lectern.kernel.access.Allow.Who.SYSTEM;
import static io.lectern.kernel.access.Allow.Who.VIEWER;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Within;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.text.Note;

/** What people can want of the reports of a message. */
sealed interface ReportCommand extends StreamCommand, Within {
    MessageId message();

    @Override
    default String stream() {
        return ReportEvent.STREAM + message();
    }

    @Override
    default String within() {
        return message().stream();
    }

    /** Ask the educators to look at a message. */
    @Unconditional
    @Allow(VIEWER)
    record ReportMessage(MessageId message, UserId reporter, Note reason) implements ReportCommand {}

    /** Let nobody read any more why somebody reported it. */
    @Allow(SYSTEM)
    record EraseReport(MessageId message, UserId reporter) implements ReportCommand {}
}
