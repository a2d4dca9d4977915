package io.lectern.conversation.report.command;

import static io.lectern.kernel.Allow.Who.SYSTEM;
import static io.lectern.kernel.Allow.Who.VIEWER;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReportEvent;
import io.lectern.kernel.Allow;
import io.lectern.kernel.Note;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Unconditional;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Within;

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
