package io.lectern.conversation.command;

import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.NotificationEvent.MessageMentioned;
import io.lectern.conversation.NotificationEvent.MessageReplied;
import io.lectern.conversation.talk.Attention;
import io.lectern.conversation.talk.MessageState;
import io.lectern.conversation.talk.Messages;
import io.lectern.kernel.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people of messages that concern them, if they want to be told; nobody is told of what they wrote themselves. */
@Component
class Callees {
    private final Attention attention;
    private final Messages messages;

    Callees(Attention attention, Messages messages) {
        this.attention = attention;
        this.messages = messages;
    }

    /**
     * Tells those whom a new message names, and those whom it answers.
     *
     * @param answered the message that its author chose to answer, if any
     */
    void tellOfNew(MessageState message, @Nullable MessageId answered) throws Exception {
        tellOfMention(message, message.mentions(), message.version());
        var root = message.posted().replyTo();
        if (root == null) return;
        var authors = new HashSet<>(authors(root, answered));
        message.mentions().forEach(authors::remove);
        tell(new MessageReplied(message.message(), message.conversation(), root), message, authors);
    }

    /** Tells those whom the next version of a message names and the present one does not. */
    void tellOfEdit(MessageState message, Collection<UserId> mentions) throws Exception {
        var named = new HashSet<>(mentions);
        message.mentions().forEach(named::remove);
        tellOfMention(message, named, message.version() + 1);
    }

    private void tellOfMention(MessageState message, Collection<UserId> named, long version) throws Exception {
        tell(new MessageMentioned(message.message(), message.conversation(), version), message, named);
    }

    private void tell(NotificationEvent fact, MessageState message, Collection<UserId> users) throws Exception {
        var others = users.stream().filter(user -> !message.ownedBy(user)).toList();
        if (others.isEmpty()) return;
        var told = attention.of(others, message.space());
        if (!told.isEmpty()) createNew(Notification.class, () -> new Notification(fact, message, told));
    }

    private Set<UserId> authors(MessageId root, @Nullable MessageId answered) {
        return Stream.of(Optional.of(root), Optional.ofNullable(answered))
                .flatMap(Optional::stream)
                .flatMap(message -> messages.find(message).stream())
                .flatMap(message -> message.posted().author().person().stream())
                .collect(Collectors.toSet());
    }
}
