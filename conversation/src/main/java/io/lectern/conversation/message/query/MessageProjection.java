package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.kernel.stream.ViewProjection;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * Messages are numbered within their conversation in the order in which they are committed, so that none is passed
 * by.
 */
@Component
@ProcessingGroup("talk")
class MessageProjection extends ViewProjection<MessageState, MessageRow> implements Messages {
    private final MessageRows rows;

    MessageProjection(MessageRows rows) {
        super(rows, MessageState.REDUCER);
        this.rows = rows;
    }

    @EventHandler
    void on(MessageEvent event, @SequenceNumber long version) {
        evolve(event.message().value(), event, version, this::begin);
    }

    @ResetHandler
    void reset() {
        clear();
    }

    @Override
    public Optional<MessageState> find(MessageId message) {
        return stateOf(message.value());
    }

    private MessageRow begin(MessageState state) {
        var number =
                rows.nextNumber(state.conversation().value(), state.posted().at());
        return new MessageRow(state, number);
    }
}
