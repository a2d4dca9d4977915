package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.kernel.view.ViewProjection;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("talk")
class ConversationProjection extends ViewProjection<ConversationState, ConversationRow> implements Conversations {

    ConversationProjection(ConversationRows rows) {
        super(rows, ConversationState.REDUCER);
    }

    @EventHandler
    void on(ConversationEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        evolve(event.conversation().value(), event, version, state -> new ConversationRow(state, at));
    }

    @ResetHandler
    void reset() {
        clear();
    }

    @Override
    public Optional<ConversationState> find(ConversationId conversation) {
        return stateOf(conversation.value());
    }
}
