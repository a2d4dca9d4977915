package io.lectern.conversation.command;

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
import io.lectern.conversation.command.MessageCommand.DeleteMessage;
import io.lectern.conversation.command.MessageCommand.EditMessage;
import io.lectern.conversation.command.MessageCommand.EndorseMessage;
import io.lectern.conversation.command.MessageCommand.EraseMessage;
import io.lectern.conversation.command.MessageCommand.PostMessage;
import io.lectern.conversation.command.MessageCommand.RestoreMessage;
import io.lectern.conversation.talk.MessageState;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.Owned;
import io.lectern.kernel.Problem.Forbidden;
import io.lectern.kernel.Problem.RuleBroken;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Something that somebody said; replies have streams of their own. */
@Aggregate(type = "message")
class Message implements Guarded, Owned {

    @AggregateIdentifier
    private String stream;

    private MessageState now;

    @SuppressWarnings("NullAway.Init")
    Message() {}

    @SuppressWarnings("NullAway.Init")
    Message(MessagePosted first, Callees callees) throws Exception {
        begin(first, null, callees);
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Message(PostMessage command, Posting posting, Callees callees) throws Exception {
        begin(posting.factOf(command), command.replyTo(), callees);
    }

    @CommandHandler
    void handle(EditMessage command, Posting posting, Callees callees) throws Exception {
        requireThere();
        posting.requireUnlocked(now.conversation());
        var blocks = command.blocks().list();
        if (blocks.equals(now.blocks()) && command.mentions().equals(now.mentions())) return;
        posting.requireHearers(newIn(command.mentions()), now.conversation());
        var before = now;
        tell(new MessageEdited(now.message(), blocks, command.mentions()), before);
        callees.tellOfEdit(before, command.mentions());
    }

    @CommandHandler
    void handle(DeleteMessage command) {
        requireThere();
        tell(new MessageDeleted(now.message(), command.by()), now);
    }

    @CommandHandler
    void handle(RestoreMessage command, Posting posting) {
        var deletedBy = now.deletedBy();
        if (deletedBy == null) throw new RuleBroken("This message is not deleted");
        requireWords();
        if (!deletedBy.equals(command.by())) throw new Forbidden("Only who deleted a message can restore it");
        posting.requireUnlocked(now.conversation());
        tell(new MessageRestored(now.message()), now);
    }

    @CommandHandler
    void handle(EraseMessage command) {
        if (!now.erased()) tell(new MessageErased(now.message(), command.by()), now);
    }

    @CommandHandler
    void handle(EndorseMessage command) {
        if (command.endorsed() == now.endorsed()) return;
        requireThere();
        var message = now.message();
        tell(command.endorsed() ? new MessageEndorsed(message) : new EndorsementWithdrawn(message), now);
    }

    @EventSourcingHandler
    @SuppressWarnings("NullAway")
    void on(MessageEvent event, @SequenceNumber long version) {
        now = MessageState.REDUCER.evolve(now, event, version);
        stream = event.message().stream();
    }

    @Override
    public @Nullable SpaceId space() {
        return now.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer);
    }

    @Override
    public boolean ownedBy(UserId user) {
        return now.ownedBy(user);
    }

    /** Who was mentioned before stays so, also after leaving. */
    private List<UserId> newIn(List<UserId> mentions) {
        return mentions.stream().filter(user -> !now.mentions().contains(user)).toList();
    }

    private void requireThere() {
        if (now.gone()) throw new RuleBroken("This message has been deleted");
        requireWords();
    }

    private void requireWords() {
        if (now.erased()) throw new RuleBroken("This message has been erased");
    }

    private static void begin(MessagePosted fact, @Nullable MessageId answered, Callees callees) throws Exception {
        var begun = MessageState.REDUCER.evolve(null, fact, 0);
        tell(fact, begun);
        callees.tellOfNew(begun, answered);
    }

    private static void tell(MessageEvent fact, MessageState message) {
        apply(fact, Told.of(message).toMetaData());
    }
}
