package io.lectern.conversation.message.command;

import static io.lectern.conversation.message.command.MessageRules.notYetMentioned;
import static io.lectern.conversation.message.command.MessageRules.requireDeletedBy;
import static io.lectern.conversation.message.command.MessageRules.requireThere;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.EndorsementWithdrawn;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessageEndorsed;
import io.lectern.conversation.MessageEvent.MessageErased;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.EraseMessage;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Notifier;
import io.lectern.conversation.message.command.MessageCommand.DeleteMessage;
import io.lectern.conversation.message.command.MessageCommand.EditMessage;
import io.lectern.conversation.message.command.MessageCommand.EndorseMessage;
import io.lectern.conversation.message.command.MessageCommand.PostMessage;
import io.lectern.conversation.message.command.MessageCommand.RestoreMessage;
import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.access.GuardedBy;
import io.lectern.kernel.stream.CachedAggregates;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Something that somebody said; replies have streams of their own. */
@Aggregate(type = "message", cache = CachedAggregates.CACHE)
class Message implements GuardedBy {

    @AggregateIdentifier
    private String stream;

    private MessageState now;

    @SuppressWarnings("NullAway.Init")
    Message() {}

    @SuppressWarnings("NullAway.Init")
    Message(MessagePosted first, Notifier notifier) throws Exception {
        begin(first, null, notifier);
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Message(PostMessage command, PostingRules rules, Notifier notifier) throws Exception {
        begin(rules.eventOf(command), command.replyTo(), notifier);
    }

    @CommandHandler
    void handle(EditMessage command, ConversationRules rules, Notifier notifier) throws Exception {
        requireThere(now);
        var conversation = rules.requireUnlocked(now.conversation());
        var blocks = command.blocks().list();
        if (blocks.equals(now.blocks()) && command.mentions().equals(now.mentions())) return;
        rules.requireParticipants(notYetMentioned(command.mentions(), now), conversation);
        var before = now;
        publish(new MessageEdited(now.message(), blocks, command.mentions()), before);
        notifier.notifyOfEdit(before, command.mentions());
    }

    @CommandHandler
    void handle(DeleteMessage command) {
        requireThere(now);
        publish(new MessageDeleted(now.message(), command.by()), now);
    }

    @CommandHandler
    void handle(RestoreMessage command, ConversationRules rules) {
        requireDeletedBy(command.by(), now);
        rules.requireUnlocked(now.conversation());
        publish(new MessageRestored(now.message()), now);
    }

    @CommandHandler
    void handle(EraseMessage command) {
        if (!now.erased()) publish(new MessageErased(now.message(), command.by()), now);
    }

    @CommandHandler
    void handle(EndorseMessage command) {
        if (command.endorsed() == now.endorsed()) return;
        requireThere(now);
        var message = now.message();
        publish(command.endorsed() ? new MessageEndorsed(message) : new EndorsementWithdrawn(message), now);
    }

    @EventSourcingHandler
    @SuppressWarnings("NullAway")
    void on(MessageEvent event, @SequenceNumber long version) {
        now = MessageState.REDUCER.evolve(now, event, version);
        stream = event.message().stream();
    }

    @Override
    public Guarded guard() {
        return now;
    }

    private static void begin(MessagePosted event, @Nullable MessageId answered, Notifier notifier) throws Exception {
        var begun = MessageState.REDUCER.evolve(null, event, 0);
        publish(event, begun);
        notifier.notifyOfPost(begun, answered);
    }

    private static void publish(MessageEvent event, MessageState message) {
        var anonymous = message.posted().anonymous();
        apply(event, message.metadata().withAnonymous(anonymous).toMetaData());
    }
}
