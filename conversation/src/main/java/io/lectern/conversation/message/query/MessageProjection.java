package io.lectern.conversation.message.query;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.kernel.view.ViewProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Messages are numbered within their conversation in the order of the store, which is the one in which they are
 * committed, so that none is passed by.
 */
@Component
@ProcessingGroup("talk")
class MessageProjection extends ViewProjection<MessageState, MessageRow> implements Messages {
    private static final String POSTED = MessageProjection.class.getName();

    private final MessageNumbers numbers;

    MessageProjection(MessageRows rows, MessageNumbers numbers) {
        super(rows, MessageState.REDUCER);
        this.numbers = numbers;
    }

    @EventHandler
    void on(MessageEvent event, @SequenceNumber long version) {
        if (version > 0) posted().remove(event.message());
        evolve(event.message().value(), event, version, MessageRow::new);
    }

    @ResetHandler
    void reset() {
        clear();
    }

    @Override
    public Optional<MessageState> find(MessageId message) {
        var posted = posted().get(message);
        return posted == null ? stateOf(message.value()) : Optional.of(posted);
    }

    /** Those that the present unit of work has posted, which it need not read again. */
    private static Map<MessageId, MessageState> posted() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(POSTED, name -> new HashMap<>())
                : new HashMap<>();
    }

    /** Messages are counted in the rows of their conversations. */
    @Override
    protected int writeOrder() {
        return 1;
    }

    @Override
    protected void insert(MessageRow row) {
        numbers.insert(row);
        posted().put(row.state().message(), row.state());
    }

    @Override
    protected void complete(List<MessageRow> begun) {
        numbers.give(begun);
    }
}
