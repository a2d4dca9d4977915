package io.lectern.conversation.reaction.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.ReactionEvent;
import io.lectern.conversation.ReactionEvent.Reacted;
import io.lectern.conversation.ReactionEvent.ReactionWithdrawn;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.reaction.Emoji;
import io.lectern.conversation.reaction.command.ReactionCommand.React;
import io.lectern.conversation.reaction.command.ReactionCommand.WithdrawReaction;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.message.Problem.RuleBroken;
import io.lectern.kernel.stream.CachedAggregates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The reactions to one message: each emoji once per person, 20 kinds at most. */
@Aggregate(type = "reactions", cache = CachedAggregates.CACHE)
class MessageReactions {
    private static final int MOST_KINDS = 20;

    @AggregateIdentifier
    private String stream;

    private final Map<String, Set<UserId>> byEmoji = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    MessageReactions() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(React command, Messages messages) {
        var emoji = command.emoji().text();
        var message = find(command.message(), messages);
        if (message.gone()) throw new RuleBroken("This message says nothing any more");
        if (byEmoji.getOrDefault(emoji, Set.of()).contains(command.user())) return;
        if (byEmoji.size() >= MOST_KINDS && !byEmoji.containsKey(emoji))
            throw new RuleBroken("This message has " + MOST_KINDS + " kinds of reactions already");
        publish(new Reacted(command.message(), command.user(), emoji), message);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawReaction command, Messages messages) {
        var emoji = command.emoji().text();
        if (byEmoji.getOrDefault(emoji, Set.of()).contains(command.user()))
            publish(new ReactionWithdrawn(command.message(), command.user(), emoji), find(command.message(), messages));
    }

    @EventSourcingHandler
    void on(Reacted event) {
        stream = ReactionEvent.STREAM + event.message();
        byEmoji.computeIfAbsent(Emoji.qualified(event.emoji()), emoji -> new HashSet<>())
                .add(event.user());
    }

    @EventSourcingHandler
    void on(ReactionWithdrawn event) {
        var emoji = Emoji.qualified(event.emoji());
        var users = byEmoji.getOrDefault(emoji, new HashSet<>());
        users.remove(event.user());
        if (users.isEmpty()) byEmoji.remove(emoji);
    }

    private static MessageState find(MessageId message, Messages messages) {
        return messages.find(message).orElseThrow(NotFound::new);
    }

    private static void publish(ReactionEvent event, MessageState message) {
        apply(event, message.metadata().toMetaData());
    }
}
