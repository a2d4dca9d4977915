package io.lectern.conversation.reaction.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.conversation.reaction.command.ReactionCommand.React;
import io.lectern.conversation.reaction.command.ReactionCommand.WithdrawReaction;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.text.Block.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Whatever people feel about a message, in whatever order. */
class ReactionPropertiesTest {
    private static final MessageId HELLO = MessageId.of("hello");
    private static final int FIRST_EMOJI = 0x1F600;
    private static final int MOST_KINDS = 20;

    @Property(tries = 100)
    void eachEmojiCountsOncePerPersonAndKindsAreFew(@ForAll("wishes") List<ReactionCommand> wishes) {
        var facts = new ArrayList<ReactionEvent>();
        var standing = new HashSet<List<String>>();
        for (var wish : wishes) {
            for (var fact : taken(wish, facts)) {
                var reaction = List.of(fact.user().value(), fact.emoji());
                assertThat(fact instanceof Reacted ? standing.add(reaction) : standing.remove(reaction))
                        .as("%s after %s", fact, standing)
                        .isTrue();
                facts.add(fact);
            }
            assertThat(standing.stream().map(reaction -> reaction.get(1)).collect(Collectors.toSet()))
                    .hasSizeLessThanOrEqualTo(MOST_KINDS);
        }
    }

    private static List<ReactionEvent> taken(ReactionCommand wish, List<ReactionEvent> before) {
        var fixture = new AggregateTestFixture<>(MessageReactions.class);
        Messages messages = id -> Optional.of(hello());
        fixture.registerInjectableResource(messages);
        (before.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(before)).when(wish);
        var all = stored(fixture);
        return all.subList(before.size(), all.size());
    }

    private static List<ReactionEvent> stored(AggregateTestFixture<?> fixture) {
        try {
            return fixture.getEventStore()
                    .readEvents(ReactionEvent.STREAM + HELLO)
                    .asStream()
                    .map(event -> (ReactionEvent) event.getPayload())
                    .toList();
        } catch (AggregateNotFoundException nothingYet) {
            return List.of();
        }
    }

    private static MessageState hello() {
        var posted = new MessagePosted(
                HELLO,
                ConversationId.of("talk"),
                SpaceId.of("biology"),
                List.of(),
                ActorId.of("ben"),
                false,
                List.of(new Paragraph("Hello")),
                null,
                List.of(),
                Instant.EPOCH);
        return MessageState.REDUCER.evolve(null, posted, 0);
    }

    @Provide
    Arbitrary<List<ReactionCommand>> wishes() {
        var people = Arbitraries.of("ada", "ben", "cat").map(UserId::of);
        var emoji = Arbitraries.integers()
                .between(0, MOST_KINDS + 4)
                .map(number -> new Emoji(Character.toString(FIRST_EMOJI + number)));
        return Combinators.combine(people, emoji, Arbitraries.of(true, true, true, false))
                .as((user, sign, wanted) -> wanted
                        ? (ReactionCommand) new React(HELLO, user, sign)
                        : new WithdrawReaction(HELLO, user, sign))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
