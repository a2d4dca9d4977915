package io.lectern.conversation.conversation.command;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationEvent.ConversationLocked;
import io.lectern.conversation.ConversationEvent.ConversationPinned;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationEvent.ConversationTitleErased;
import io.lectern.conversation.ConversationEvent.ConversationUnlocked;
import io.lectern.conversation.ConversationEvent.ConversationUnpinned;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.EraseTitle;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.FirstMessages;
import io.lectern.conversation.conversation.command.ConversationCommand.LockConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.PinConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.stream.CachedAggregates;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A conversation in a space or among named people; its messages have streams of their own. */
@Aggregate(type = "conversation", cache = CachedAggregates.CACHE)
class Conversation implements GuardedBy {

    @AggregateIdentifier
    private String stream;

    private ConversationState now;

    @SuppressWarnings("NullAway.Init")
    Conversation() {}

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void handle(StartConversation command, StartingRules rules, FirstMessages messages) throws Exception {
        begin(rules.eventOf(command), command.first(), messages);
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void handle(StartDirectConversation command, StartingRules rules, FirstMessages messages) throws Exception {
        begin(rules.eventOf(command), command.first(), messages);
    }

    @CommandHandler
    void handle(PinConversation command) {
        if (command.pinned() == now.pinned()) return;
        var conversation = now.conversation();
        publish(command.pinned() ? new ConversationPinned(conversation) : new ConversationUnpinned(conversation));
    }

    @CommandHandler
    void handle(LockConversation command) {
        if (command.locked() == now.locked()) return;
        var conversation = now.conversation();
        publish(command.locked() ? new ConversationLocked(conversation) : new ConversationUnlocked(conversation));
    }

    @CommandHandler
    void handle(EraseTitle command) {
        publish(new ConversationTitleErased(now.conversation()));
    }

    @EventSourcingHandler
    @SuppressWarnings("NullAway")
    void on(ConversationEvent event, @SequenceNumber long version) {
        now = ConversationState.REDUCER.evolve(now, event, version);
        stream = event.conversation().stream();
    }

    @Override
    public Guarded guard() {
        return now;
    }

    private static void begin(ConversationStarted event, FirstMessage first, FirstMessages messages) throws Exception {
        var metadata = ConversationState.REDUCER.evolve(null, event, 0).metadata();
        apply(event, (first.anonymous() ? metadata.asUnlinked() : metadata).toMetaData());
        messages.post(first.in(event.conversation(), event.space(), event.participants()));
    }

    private void publish(ConversationEvent event) {
        apply(event, now.metadata().toMetaData());
    }
}
