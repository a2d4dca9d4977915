package io.lectern.conversation.message.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.predicate;

import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageEvent.EndorsementWithdrawn;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessageEdited;
import io.lectern.conversation.MessageEvent.MessageEndorsed;
import io.lectern.conversation.MessageEvent.MessageErased;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageEvent.MessageRestored;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.NotificationEvent.MessageMentioned;
import io.lectern.conversation.NotificationEvent.MessageReplied;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.message.EraseMessage;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.command.MessageCommand.DeleteMessage;
import io.lectern.conversation.message.command.MessageCommand.EditMessage;
import io.lectern.conversation.message.command.MessageCommand.EndorseMessage;
import io.lectern.conversation.message.command.MessageCommand.PostMessage;
import io.lectern.conversation.message.command.MessageCommand.RestoreMessage;
import io.lectern.conversation.notification.command.TestNotifier;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Peers;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId EVE = UserId.of("eve");
    private static final ConversationId CONVERSATION = ConversationId.of("talk");
    private static final MessageId HELLO = MessageId.of("hello");
    private static final MessageId ROOT = MessageId.of("root");
    private static final MessageId REPLY = MessageId.of("reply");
    private static final MessageId ELSEWHERE = MessageId.of("elsewhere");
    private static final UserId CAT = UserId.of("cat");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Peers PEERS = new Peers() {
        @Override
        public Set<UserId> of(UserId user, Collection<UserId> among) {
            return Set.copyOf(among);
        }

        @Override
        public Set<UserId> taughtBy(UserId educator, Collection<UserId> among) {
            return Set.of();
        }
    };

    private FixtureConfiguration<Message> message;
    private ConversationState conversation = in(BIOLOGY, false);
    private boolean amongStudents = true;
    private Set<UserId> wantingNothing = Set.of();

    @BeforeEach
    void setUp() {
        message = new AggregateTestFixture<>(Message.class);
        Conversations conversations = id -> Optional.of(conversation);
        Messages messages = MessageTest::known;
        Memberships memberships = (user, space) -> user.equals(EVE) ? Optional.empty() : Optional.of(Role.STUDENT);
        var rules = new ConversationRules(conversations, memberships);
        message.registerInjectableResource(rules);
        message.registerInjectableResource(
                new PostingRules(rules, messages, new DirectConversations(amongStudents, PEERS)));
        message.registerInjectableResource(TestNotifier.of(this::wanting, messages));
    }

    @Test
    void whatIsSaidInASpaceIsToldToItsMembers() {
        message.givenNoPriorActivity().when(say(false, null)).expectEvents(posted(HELLO, CONVERSATION, null));

        assertThat(lastAudience()).isEqualTo(Audience.members(BIOLOGY));
    }

    @Test
    void eachOfItsEventsRecordsWhetherItIsAnonymous() {
        for (var anonymous : List.of(true, false)) {
            var posted = hello().with(next -> next.anonymous(anonymous));
            message.givenNoPriorActivity()
                    .when(say(anonymous, null))
                    .expectEventsMatching(recorded(anonymous, MessagePosted.class));
            message.given(posted)
                    .when(new EditMessage(HELLO, text("Hi"), List.of(ADA)))
                    .expectEventsMatching(recorded(anonymous, MessageEdited.class));
            message.given(posted)
                    .when(new DeleteMessage(HELLO, ADA))
                    .expectEventsMatching(recorded(anonymous, MessageDeleted.class));
            message.given(posted)
                    .when(new EraseMessage(HELLO, ActorId.of(ADA)))
                    .expectEventsMatching(recorded(anonymous, MessageErased.class));
        }
    }

    @Test
    void whatIsSaidDirectlyIsToldToThoseWhoTakePart() {
        conversation = in(null, false);

        message.givenNoPriorActivity().when(say(false, null)).expectSuccessfulHandlerExecution();

        assertThat(lastAudience()).isEqualTo(new Audience(Set.of(), Set.of(), Set.of(ADA, BEN)));
    }

    @Test
    void aReplyToAReplyBelongsToItsThread() {
        message.givenNoPriorActivity().when(say(false, ROOT)).expectEvents(posted(HELLO, CONVERSATION, ROOT));
        message.givenNoPriorActivity().when(say(false, REPLY)).expectEvents(posted(HELLO, CONVERSATION, ROOT));
        message.givenNoPriorActivity().when(say(false, ELSEWHERE)).expectException(Invalid.class);
        message.givenNoPriorActivity().when(say(false, MessageId.of("unknown"))).expectException(Invalid.class);
    }

    @Test
    void whatIsLockedTakesNothingAndWhatIsDirectIsNotAnonymous() {
        conversation = in(BIOLOGY, true);
        message.givenNoPriorActivity().when(say(false, null)).expectException(RuleBroken.class);

        conversation = in(null, false);
        message.givenNoPriorActivity().when(say(true, null)).expectException(RuleBroken.class);
    }

    @Test
    void onlyThoseWhoTakePartAreMentioned() {
        message.given(hello())
                .when(new EditMessage(HELLO, text("Hi"), List.of(EVE)))
                .expectException(Invalid.class);
        message.given(hello())
                .when(new EditMessage(HELLO, text("Hi"), List.of(ADA)))
                .expectEvents(
                        new MessageEdited(HELLO, blocks("Hi"), List.of(ADA)),
                        new MessageMentioned(HELLO, CONVERSATION, 1));
    }

    @Test
    void anEditTellsOnlyThoseWhomItNamesAnew() {
        var named = new MessageEdited(HELLO, blocks("Hi"), List.of(ADA));

        message.given(hello(), named)
                .when(new EditMessage(HELLO, text("Hi, you"), List.of(ADA)))
                .expectEvents(new MessageEdited(HELLO, blocks("Hi, you"), List.of(ADA)));
        message.given(hello(), named)
                .when(new EditMessage(HELLO, text("Hi"), List.of(ADA, BEN, CAT)))
                .expectEvents(
                        new MessageEdited(HELLO, blocks("Hi"), List.of(ADA, BEN, CAT)),
                        new MessageMentioned(HELLO, CONVERSATION, 2))
                .expectEventsMatching(notified(MessageMentioned.class, CAT));
    }

    @Test
    void whoWroteWhatIsAnsweredIsToldUnlessTheyWantNothing() {
        message.givenNoPriorActivity()
                .when(say(CAT, ROOT))
                .expectEvents(new MessageReplied(HELLO, CONVERSATION, ROOT), posted(CAT, ROOT))
                .expectEventsMatching(notified(MessageReplied.class, BEN));

        wantingNothing = Set.of(BEN);
        message.givenNoPriorActivity().when(say(CAT, ROOT)).expectEvents(posted(CAT, ROOT));
    }

    @Test
    void whatIsErasedSaysNothingAndStaysSo() {
        var erased = new MessageErased(HELLO, ActorId.of(BEN));

        message.given(hello()).when(new EraseMessage(HELLO, ActorId.of(BEN))).expectEvents(erased);
        message.given(hello(), erased)
                .when(new EraseMessage(HELLO, ActorId.of(ADA)))
                .expectNoEvents();
        message.given(hello(), erased)
                .when(new EditMessage(HELLO, text("Hi"), List.of()))
                .expectException(RuleBroken.class);
        message.given(hello(), new MessageDeleted(HELLO, BEN), erased)
                .when(new RestoreMessage(HELLO, BEN))
                .expectException(RuleBroken.class);
        message.given(hello(), erased).when(new EndorseMessage(HELLO, true)).expectException(RuleBroken.class);
    }

    @Test
    void studentsAmongThemselvesSayNothingWhereThatIsSwitchedOff() {
        amongStudents = false;
        setUp();
        conversation = in(null, false);

        message.givenNoPriorActivity().when(say(false, null)).expectException(RuleBroken.class);
    }

    @Test
    void theSameWordsAgainAreNoEvent() {
        message.given(hello())
                .when(new EditMessage(HELLO, text("Hello"), List.of()))
                .expectNoEvents();
    }

    @Test
    void whatIsDeletedIsLeftAloneAndRestoredByWhoDeletedIt() {
        var deleted = new MessageDeleted(HELLO, ADA);
        message.given(hello()).when(new DeleteMessage(HELLO, ADA)).expectEvents(deleted);
        message.given(hello(), deleted).when(new DeleteMessage(HELLO, BEN)).expectException(RuleBroken.class);
        message.given(hello(), deleted)
                .when(new EditMessage(HELLO, text("Hi"), List.of()))
                .expectException(RuleBroken.class);
        message.given(hello(), deleted).when(new RestoreMessage(HELLO, BEN)).expectException(Forbidden.class);
        message.given(hello(), deleted).when(new RestoreMessage(HELLO, ADA)).expectEvents(new MessageRestored(HELLO));
        message.given(hello()).when(new RestoreMessage(HELLO, BEN)).expectException(RuleBroken.class);
    }

    @Test
    void anEducatorVouchesOnceAndTakesItBack() {
        var endorsed = new MessageEndorsed(HELLO);
        message.given(hello()).when(new EndorseMessage(HELLO, true)).expectEvents(endorsed);
        message.given(hello(), endorsed).when(new EndorseMessage(HELLO, true)).expectNoEvents();
        message.given(hello(), endorsed)
                .when(new EndorseMessage(HELLO, false))
                .expectEvents(new EndorsementWithdrawn(HELLO));
    }

    private Set<UserId> wanting(Collection<UserId> users, SpaceId space) {
        var wanting = new HashSet<>(users);
        wanting.removeAll(wantingNothing);
        return wanting;
    }

    private static Matcher<List<EventMessage<?>>> notified(Class<?> fact, UserId user) {
        var audience = new Audience(Set.of(), Set.of(), Set.of(user));
        return predicate(events -> events.stream()
                .filter(event -> event.getPayloadType() == fact)
                .allMatch(event -> audience.equals(event.getMetaData().get(Metadata.AUDIENCE))));
    }

    private static Matcher<List<EventMessage<?>>> recorded(boolean anonymous, Class<?> fact) {
        return predicate(events -> events.stream()
                .filter(event -> event.getPayloadType() == fact)
                .map(EventMessage::getMetaData)
                .allMatch(metadata -> Objects.equals(metadata.get(Metadata.ANONYMOUS), anonymous)
                        && metadata.containsKey(Metadata.UNLINKED) == anonymous));
    }

    private Object lastAudience() {
        var stored =
                message.getEventStore().readEvents(HELLO.stream()).asStream().toList();
        return stored.get(stored.size() - 1).getMetaData().get(Metadata.AUDIENCE);
    }

    private static Optional<MessageState> known(MessageId id) {
        if (id.equals(ROOT)) return Optional.of(state(posted(ROOT, CONVERSATION, null)));
        if (id.equals(REPLY)) return Optional.of(state(posted(REPLY, CONVERSATION, ROOT)));
        if (id.equals(ELSEWHERE)) return Optional.of(state(posted(ELSEWHERE, ConversationId.of("other"), null)));
        return Optional.empty();
    }

    private static MessageState state(MessagePosted posted) {
        return MessageState.REDUCER.evolve(null, posted, 0);
    }

    private static ConversationState in(SpaceId space, boolean locked) {
        var kind = space == null ? ConversationKind.DIRECT : ConversationKind.POST;
        var participants = space == null ? List.of(ADA, BEN) : List.<UserId>of();
        return new ConversationState(
                new ConversationStarted(CONVERSATION, space, kind, null, participants), false, locked, 0);
    }

    private static PostMessage say(boolean anonymous, MessageId replyTo) {
        return new PostMessage(HELLO, CONVERSATION, BEN, anonymous, text("Hello"), replyTo, List.of(), NOON);
    }

    private static PostMessage say(UserId author, MessageId replyTo) {
        return new PostMessage(HELLO, CONVERSATION, author, false, text("Hello"), replyTo, List.of(), NOON);
    }

    private static MessagePosted posted(UserId author, MessageId replyTo) {
        return new MessagePosted(
                HELLO,
                CONVERSATION,
                BIOLOGY,
                List.of(),
                ActorId.of(author),
                false,
                blocks("Hello"),
                replyTo,
                List.of(),
                NOON);
    }

    private static MessagePosted hello() {
        return posted(HELLO, CONVERSATION, null);
    }

    private static MessagePosted posted(MessageId id, ConversationId conversation, MessageId replyTo) {
        return new MessagePosted(
                id,
                conversation,
                BIOLOGY,
                List.of(),
                ActorId.of(BEN),
                false,
                blocks("Hello"),
                replyTo,
                List.of(),
                NOON);
    }

    private static Blocks text(String words) {
        return new Blocks(blocks(words));
    }

    private static List<Block> blocks(String words) {
        return List.of(new Paragraph(words));
    }
}
