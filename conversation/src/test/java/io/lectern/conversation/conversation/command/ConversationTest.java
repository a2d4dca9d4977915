package io.lectern.conversation.conversation.command;

import static org.axonframework.test.matchers.Matchers.predicate;

import io.lectern.conversation.ConversationEvent.ConversationLocked;
import io.lectern.conversation.ConversationEvent.ConversationPinned;
import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationEvent.ConversationTitleErased;
import io.lectern.conversation.ConversationEvent.ConversationUnlocked;
import io.lectern.conversation.ConversationEvent.ConversationUnpinned;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.conversation.EraseTitle;
import io.lectern.conversation.conversation.FirstMessage;
import io.lectern.conversation.conversation.command.ConversationCommand.LockConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.PinConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartConversation;
import io.lectern.conversation.conversation.command.ConversationCommand.StartDirectConversation;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.command.TestFirstMessages;
import io.lectern.conversation.notification.command.TestNotifier;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Peers;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.Forbidden;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import io.lectern.kernel.text.Title;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId CAT = UserId.of("cat");
    private static final UserId EVE = UserId.of("eve");
    private static final ConversationId CONVERSATION = ConversationId.of("talk");

    private FixtureConfiguration<Conversation> conversation;
    private boolean amongStudents = true;

    @BeforeEach
    void setUp() {
        Messages messages = id -> Optional.empty();
        Memberships memberships = (user, space) ->
                user.equals(EVE) ? Optional.empty() : Optional.of(user.equals(ADA) ? Role.EDUCATOR : Role.STUDENT);
        conversation = new AggregateTestFixture<>(Conversation.class);
        conversation.registerInjectableResource(new StartingRules(
                memberships, new BiologyPeers(), new DirectConversations(amongStudents, new BiologyPeers())));
        conversation.registerInjectableResource(
                TestFirstMessages.with(TestNotifier.of((users, space) -> Set.copyOf(users), messages)));
    }

    @Test
    void educatorsAloneAnnounce() {
        conversation
                .givenNoPriorActivity()
                .when(start(ConversationKind.ANNOUNCEMENT, BEN))
                .expectException(Forbidden.class);
        conversation
                .givenNoPriorActivity()
                .when(start(ConversationKind.ANNOUNCEMENT, ADA))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatAnAnonymousMessageBeginsIsNotLinkedWithItsAuthorsOtherActs() {
        var anonymous =
                new FirstMessage(MessageId.of("first"), ActorId.of(BEN), true, blocks(), List.of(), Instant.EPOCH);

        conversation
                .givenNoPriorActivity()
                .when(new StartConversation(CONVERSATION, BIOLOGY, ConversationKind.QUESTION, null, anonymous))
                .expectEventsMatching(predicate((List<EventMessage<?>> events) ->
                        events.stream().allMatch(event -> event.getMetaData().containsKey(Metadata.UNLINKED))));
    }

    @Test
    void directConversationsAreAmongTwoToFiftyWhoShareASpace() {
        conversation.givenNoPriorActivity().when(direct(BEN, Set.of(EVE))).expectException(Invalid.class);
        conversation.givenNoPriorActivity().when(direct(BEN, Set.of(BEN))).expectException(Invalid.class);
        conversation.givenNoPriorActivity().when(direct(BEN, many(50))).expectException(Invalid.class);
        conversation.givenNoPriorActivity().when(direct(BEN, many(49))).expectSuccessfulHandlerExecution();
    }

    @Test
    void whereStudentsMayNotTalkAmongThemselvesSomebodyWhoTeachesAllTakesPart() {
        amongStudents = false;
        setUp();

        conversation.givenNoPriorActivity().when(direct(BEN, Set.of(CAT))).expectException(RuleBroken.class);
        conversation.givenNoPriorActivity().when(direct(BEN, Set.of(ADA))).expectSuccessfulHandlerExecution();
        conversation.givenNoPriorActivity().when(direct(BEN, Set.of(ADA, CAT))).expectSuccessfulHandlerExecution();
    }

    @Test
    void pinningAndLockingTwiceIsOneFact() {
        conversation
                .given(started())
                .when(new PinConversation(CONVERSATION, true))
                .expectEvents(new ConversationPinned(CONVERSATION));
        conversation
                .given(started(), new ConversationPinned(CONVERSATION))
                .when(new PinConversation(CONVERSATION, true))
                .expectNoEvents();
        conversation
                .given(started(), new ConversationPinned(CONVERSATION))
                .when(new PinConversation(CONVERSATION, false))
                .expectEvents(new ConversationUnpinned(CONVERSATION));
        conversation
                .given(started())
                .when(new LockConversation(CONVERSATION, false))
                .expectNoEvents();
        conversation
                .given(started())
                .when(new LockConversation(CONVERSATION, true))
                .expectEvents(new ConversationLocked(CONVERSATION));
        conversation
                .given(started(), new ConversationLocked(CONVERSATION))
                .when(new LockConversation(CONVERSATION, false))
                .expectEvents(new ConversationUnlocked(CONVERSATION));
    }

    @Test
    void aTitleCanBeErased() {
        conversation
                .given(started())
                .when(new EraseTitle(CONVERSATION))
                .expectEvents(new ConversationTitleErased(CONVERSATION));
    }

    private static class BiologyPeers implements Peers {
        @Override
        public Set<UserId> of(UserId user, Collection<UserId> among) {
            return among.stream().filter(other -> !other.equals(EVE)).collect(Collectors.toSet());
        }

        @Override
        public Set<UserId> taughtBy(UserId educator, Collection<UserId> among) {
            return educator.equals(ADA) ? new HashSet<>(among) : Set.of();
        }
    }

    private static Set<UserId> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> UserId.of("student-" + number))
                .collect(Collectors.toSet());
    }

    private static StartConversation start(ConversationKind kind, UserId author) {
        return new StartConversation(CONVERSATION, BIOLOGY, kind, new Title("Moss"), first(author));
    }

    private static StartDirectConversation direct(UserId author, Set<UserId> others) {
        return new StartDirectConversation(CONVERSATION, author, others, null, first(author));
    }

    private static FirstMessage first(UserId author) {
        return new FirstMessage(MessageId.of("first"), ActorId.of(author), false, blocks(), List.of(), Instant.EPOCH);
    }

    private static Blocks blocks() {
        return new Blocks(List.of(new Paragraph("Hello")));
    }

    private static ConversationStarted started() {
        return new ConversationStarted(CONVERSATION, BIOLOGY, ConversationKind.POST, "Moss", List.of());
    }
}
