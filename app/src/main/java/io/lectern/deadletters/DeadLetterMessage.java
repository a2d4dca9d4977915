package io.lectern.deadletters;

import static io.lectern.kernel.access.Allow.Who.OPERATOR;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What operators can want of events that a processor could not handle. */
sealed interface DeadLetterMessage {

    /** All of them, in the order in which they came. */
    @Allow(OPERATOR)
    record ListDeadLetters(Paging paging) implements DeadLetterMessage {}

    /** Try one again now. */
    @Unconditional
    @Allow(OPERATOR)
    record RetryDeadLetter(String id) implements DeadLetterMessage, StreamCommand {

        @Override
        public String stream() {
            return "dead-letter-" + id;
        }
    }

    /** Go on without it: it is never handled. */
    @Unconditional
    @Allow(OPERATOR)
    record DropDeadLetter(String id) implements DeadLetterMessage, StreamCommand {

        @Override
        public String stream() {
            return "dead-letter-" + id;
        }
    }
}
