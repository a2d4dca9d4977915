package io.lectern.conversation.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import io.lectern.conversation.ConversationEvent;
import io.lectern.conversation.ConversationEvent.ConversationLocked;
import io.lectern.conversation.ConversationEvent.ConversationPinned;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationEvent.ConversationTitleErased;
import io.lectern.conversation.ConversationEvent.ConversationUnlocked;
import io.lectern.conversation.ConversationEvent.ConversationUnpinned;
import io.lectern.conversation.Kind;
import io.lectern.conversation.command.ConversationCommand.EraseTitle;
import io.lectern.conversation.command.ConversationCommand.LockConversation;
import io.lectern.conversation.command.ConversationCommand.PinConversation;
import io.lectern.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.conversation.talk.ConversationState;
import io.lectern.kernel.Guarded;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Peers;
import io.lectern.kernel.Problem.Forbidden;
import io.lectern.kernel.Problem.Invalid;
import io.lectern.kernel.Role;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Title;
import io.lectern.kernel.UserId;
import io.lectern.kernel.Viewer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A conversation in a space or among named people; its messages have streams of their own. */
@Aggregate(type = "conversation")
class Conversation implements Guarded {

    private static final int MOST_PARTICIPANTS = 50;

    @AggregateIdentifier
    private String stream;

    private ConversationState now;

    @SuppressWarnings("NullAway.Init")
    Conversation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(StartConversation command, Memberships memberships, Callees callees) throws Exception {
        if (command.kind() == Kind.ANNOUNCEMENT) requireEducator(command, memberships);
        requireMembers(command.space(), command.first().mentions(), memberships);
        begin(
                new ConversationStarted(
                        command.conversation(), command.space(), command.kind(), textOf(command.title()), List.of()),
                command.first(),
                callees);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(StartDirectConversation command, Peers peers, DirectTalk direct, Callees callees) throws Exception {
        var author = command.author();
        var participants = participants(author, command.others());
        if (!peers.of(author, participants).containsAll(participants))
            throw new Invalid("participants", "must be people with whom you share a space");
        direct.require(participants);
        begin(
                new ConversationStarted(
                        command.conversation(), null, Kind.DIRECT, textOf(command.title()), participants),
                command.first(),
                callees);
    }

    @CommandHandler
    void handle(PinConversation command) {
        if (command.pinned() == now.pinned()) return;
        var conversation = now.conversation();
        tell(command.pinned() ? new ConversationPinned(conversation) : new ConversationUnpinned(conversation), now);
    }

    @CommandHandler
    void handle(LockConversation command) {
        if (command.locked() == now.locked()) return;
        var conversation = now.conversation();
        tell(command.locked() ? new ConversationLocked(conversation) : new ConversationUnlocked(conversation), now);
    }

    @CommandHandler
    void handle(EraseTitle command) {
        tell(new ConversationTitleErased(now.conversation()), now);
    }

    @EventSourcingHandler
    @SuppressWarnings("NullAway")
    void on(ConversationEvent event, @SequenceNumber long version) {
        now = ConversationState.REDUCER.evolve(now, event, version);
        stream = event.conversation().stream();
    }

    @Override
    public @Nullable SpaceId space() {
        return now.space();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return now.visibleTo(viewer);
    }

    private static void begin(ConversationStarted fact, FirstMessage first, Callees callees) throws Exception {
        var notice = Told.of(new ConversationState(fact, false, false, 0));
        apply(fact, (first.anonymous() ? notice.apart() : notice).toMetaData());
        var posted = first.in(fact.conversation(), fact.space(), fact.participants());
        createNew(Message.class, () -> new Message(posted, callees));
    }

    private static void requireEducator(StartConversation command, Memberships memberships) {
        var author = command.first().author().person();
        var role = author.flatMap(user -> memberships.roleOf(user, command.space()));
        if (!role.equals(Optional.of(Role.EDUCATOR))) throw new Forbidden("Announcements are made by educators");
    }

    private static void tell(ConversationEvent fact, ConversationState conversation) {
        apply(fact, Told.of(conversation).toMetaData());
    }

    private static void requireMembers(SpaceId space, List<UserId> mentioned, Memberships memberships) {
        for (var user : mentioned)
            if (memberships.roleOf(user, space).isEmpty())
                throw new Invalid("mentions", "must be members of the space");
    }

    private static List<UserId> participants(UserId author, Set<UserId> others) {
        var all = new LinkedHashSet<UserId>();
        all.add(author);
        all.addAll(others);
        if (all.size() < 2 || all.size() > MOST_PARTICIPANTS)
            throw new Invalid("participants", "must be 2 to " + MOST_PARTICIPANTS + " people with you");
        return List.copyOf(all);
    }

    private static @Nullable String textOf(@Nullable Title title) {
        return title == null ? null : title.text();
    }
}
