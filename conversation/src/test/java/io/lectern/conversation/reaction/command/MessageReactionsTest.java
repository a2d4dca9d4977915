package io.lectern.conversation.reaction.command;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageEvent.MessageDeleted;
import io.lectern.conversation.MessageEvent.MessagePosted;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.ReactionEvent.ReactionWithdrawn;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.conversation.reaction.command.ReactionCommand.React;
import io.lectern.conversation.reaction.command.ReactionCommand.WithdrawReaction;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.text.Block.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageReactionsTest {
    private static final MessageId HELLO = MessageId.of("hello");
    private static final UserId BEN = UserId.of("ben");
    private static final UserId CAT = UserId.of("cat");

    private FixtureConfiguration<MessageReactions> reactions;
    private MessageState message = hello();

    @BeforeEach
    void setUp() {
        reactions = new AggregateTestFixture<>(MessageReactions.class);
        Messages messages = id -> Optional.of(message);
        reactions.registerInjectableResource(messages);
    }

    @Test
    void eachEmojiIsOncePerPerson() {
        reactions.givenNoPriorActivity().when(react(BEN, "👍")).expectEvents(reacted(BEN, "👍"));
        reactions.given(reacted(BEN, "👍")).when(react(BEN, "👍")).expectNoEvents();
        reactions.given(reacted(BEN, "👍")).when(react(CAT, "👍")).expectEvents(reacted(CAT, "👍"));
        reactions.given(reacted(BEN, "👍")).when(react(BEN, "🎉")).expectEvents(reacted(BEN, "🎉"));
    }

    @Test
    void aReactionIsTakenBackOnce() {
        var back = new WithdrawReaction(HELLO, BEN, new Emoji("👍"));
        var withdrawn = new ReactionWithdrawn(HELLO, BEN, "👍");
        reactions.given(reacted(BEN, "👍")).when(back).expectEvents(withdrawn);
        reactions.given(reacted(BEN, "👍"), withdrawn).when(back).expectNoEvents();
    }

    @Test
    void aMessageTakesTwentyKinds() {
        var kinds = IntStream.range(0, 20)
                .mapToObj(number -> reacted(BEN, Character.toString(0x1F600 + number)))
                .toList();

        reactions.given(kinds).when(react(CAT, "👍")).expectException(RuleBroken.class);
        reactions.given(kinds).when(react(CAT, "😀")).expectEvents(reacted(CAT, "😀"));
    }

    @Test
    void whatIsDeletedTakesNone() {
        message = MessageState.REDUCER.evolve(message, new MessageDeleted(HELLO, BEN), 1);

        reactions.givenNoPriorActivity().when(react(BEN, "👍")).expectException(RuleBroken.class);
    }

    private static React react(UserId user, String emoji) {
        return new React(HELLO, user, new Emoji(emoji));
    }

    private static Reacted reacted(UserId user, String emoji) {
        return new Reacted(HELLO, user, emoji);
    }

    private static MessageState hello() {
        var posted = new MessagePosted(
                HELLO,
                ConversationId.of("talk"),
                SpaceId.of("biology"),
                List.of(),
                ActorId.of(BEN),
                false,
                List.of(new Paragraph("Hello")),
                null,
                List.of(),
                Instant.EPOCH);
        return MessageState.REDUCER.evolve(null, posted, 0);
    }
}
