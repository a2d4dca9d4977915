package io.lectern.conversation.message.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.conversation.ConversationEvent.ConversationStarted;
import io.lectern.conversation.ConversationId;
import io.lectern.conversation.ConversationKind;
import io.lectern.conversation.MessageEvent;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.conversation.ConversationState;
import io.lectern.conversation.conversation.Conversations;
import io.lectern.conversation.conversation.DirectConversations;
import io.lectern.conversation.message.EraseMessage;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.command.MessageCommand.DeleteMessage;
import io.lectern.conversation.message.command.MessageCommand.EditMessage;
import io.lectern.conversation.message.command.MessageCommand.EndorseMessage;
import io.lectern.conversation.message.command.MessageCommand.RestoreMessage;
import io.lectern.conversation.notification.command.TestNotifier;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.access.Peers;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.text.Block;
import io.lectern.kernel.text.Block.Paragraph;
import io.lectern.kernel.text.Blocks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.axonframework.test.aggregate.AggregateTestFixture;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people do to a message, in whatever order. */
class MessagePropertiesTest {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");
    private static final UserId ADA = UserId.of("ada");
    private static final UserId BEN = UserId.of("ben-the-author");
    private static final Viewer TEACHER = new Viewer(ADA, Role.EDUCATOR);
    private static final Viewer CLASSMATE = new Viewer(UserId.of("cat"), Role.STUDENT);
    private static final MessageId HELLO = MessageId.of("hello");
    private static final ConversationId CONVERSATION = ConversationId.of("talk");
    private static final String WORDS = "secret";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(tries = 200)
    void eachActThatIsTakenIsOneMoreVersionAndNoneIsLost(@ForAll("acts") List<StreamCommand> acts) {
        var facts = new ArrayList<MessageEvent>(List.of(posted()));
        for (var act : acts) {
            var before = state(facts);
            var more = taken(act, facts);
            assertThat(more).hasSizeLessThanOrEqualTo(1);
            facts.addAll(more);
            var after = state(facts);
            assertThat(after.version()).isEqualTo(facts.size() - 1L);
            if (more.isEmpty()) assertThat(after).isEqualTo(before);
            else assertThat(after.at(0)).isNotEqualTo(before.at(0));
        }
    }

    @Property(tries = 200)
    void whatSaysNothingShowsNothingAndWhatIsErasedStaysSo(@ForAll("acts") List<StreamCommand> acts) {
        var facts = played(acts);
        var erased = false;
        for (var version : versions(facts)) {
            var state = state(facts.subList(0, version + 1));
            assertThat(state.erased() || !erased).isTrue();
            erased = state.erased();
            if (state.gone()) assertThat(shown(state, TEACHER)).doesNotContain(WORDS);
            else assertThat(shown(state, TEACHER)).contains(WORDS);
        }
    }

    @Property(tries = 200)
    void noStudentSeesWhoWroteOrUndidWhatIsAnonymous(@ForAll("acts") List<StreamCommand> acts) {
        var facts = played(acts);
        for (var version : versions(facts)) {
            var state = state(facts.subList(0, version + 1));
            assertThat(shown(state, CLASSMATE)).doesNotContain(BEN.value());
            assertThat(JSON.writeValueAsString(state.comparedBy(CLASSMATE))).doesNotContain(BEN.value());
            assertThat(shown(state, TEACHER)).contains(BEN.value());
            assertThat(shown(state, new Viewer(BEN, Role.STUDENT))).contains(BEN.value());
        }
    }

    private static List<MessageEvent> played(List<StreamCommand> acts) {
        var facts = new ArrayList<MessageEvent>(List.of(posted()));
        for (var act : acts) facts.addAll(taken(act, facts));
        return facts;
    }

    private static List<Integer> versions(List<MessageEvent> facts) {
        return IntStream.range(0, facts.size()).boxed().toList();
    }

    private static List<MessageEvent> taken(StreamCommand act, List<MessageEvent> before) {
        var fixture = new AggregateTestFixture<>(Message.class);
        Conversations conversations = id -> Optional.of(conversation());
        Messages messages = id -> Optional.empty();
        Memberships memberships = (user, space) -> Optional.of(Role.STUDENT);
        var rules = new ConversationRules(conversations, memberships);
        fixture.registerInjectableResource(rules);
        fixture.registerInjectableResource(
                new PostingRules(rules, messages, new DirectConversations(true, new NoPeers())));
        fixture.registerInjectableResource(TestNotifier.of((users, space) -> Set.copyOf(users), messages));
        fixture.given(before).when(act);
        var all = fixture.getEventStore().readEvents(HELLO.stream()).asStream().toList();
        return all.subList(before.size(), all.size()).stream()
                .map(event -> (MessageEvent) event.getPayload())
                .toList();
    }

    private static class NoPeers implements Peers {
        @Override
        public Set<UserId> of(UserId user, Collection<UserId> among) {
            return Set.of();
        }

        @Override
        public Set<UserId> taughtBy(UserId educator, Collection<UserId> among) {
            return Set.of();
        }
    }

    private static ConversationState conversation() {
        var begun = new ConversationStarted(CONVERSATION, BIOLOGY, ConversationKind.QUESTION, null, List.of());
        return new ConversationState(begun, false, false, 0);
    }

    private static MessageState state(List<MessageEvent> facts) {
        MessageState state = null;
        for (var version : versions(facts)) state = MessageState.REDUCER.evolve(state, facts.get(version), version);
        return state;
    }

    private static String shown(MessageState state, Viewer viewer) {
        return JSON.writeValueAsString(state.seenBy(viewer));
    }

    private static MessagePosted posted() {
        return new MessagePosted(
                HELLO,
                CONVERSATION,
                BIOLOGY,
                List.of(),
                ActorId.of(BEN),
                true,
                blocks(0),
                null,
                List.of(),
                Instant.EPOCH);
    }

    private static List<Block> blocks(int number) {
        return List.of(new Paragraph(WORDS + number));
    }

    @Provide
    Arbitrary<List<StreamCommand>> acts() {
        var people = Arbitraries.of(ADA, BEN);
        return Arbitraries.<StreamCommand>oneOf(
                        Arbitraries.integers()
                                .between(0, 3)
                                .map(number -> new EditMessage(HELLO, new Blocks(blocks(number)), List.of())),
                        people.map(by -> new DeleteMessage(HELLO, by)),
                        people.map(by -> new RestoreMessage(HELLO, by)),
                        Arbitraries.of(true, false).map(endorsed -> new EndorseMessage(HELLO, endorsed)),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, people.map(by -> new EraseMessage(HELLO, ActorId.of(by)))),
                                Tuple.of(3, people.map(by -> new DeleteMessage(HELLO, by)))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
