package io.lectern.conversation.notification.command;

import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import io.lectern.conversation.MessageId;
import io.lectern.conversation.NotificationEvent;
import io.lectern.conversation.NotificationEvent.MessageMentioned;
import io.lectern.conversation.NotificationEvent.MessageReplied;
import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.Notifier;
import io.lectern.conversation.notification.Recipients;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notifies those who want it, and nobody of what they wrote themselves. */
@Component
class MessageNotifier implements Notifier {
    private final Recipients recipients;
    private final Messages messages;

    MessageNotifier(Recipients recipients, Messages messages) {
        this.recipients = recipients;
        this.messages = messages;
    }

    @Override
    public void notifyOfPost(MessageState message, @Nullable MessageId answered) throws Exception {
        notifyOfMention(message, message.mentions(), message.version());
        var root = message.posted().replyTo();
        if (root == null) return;
        var authors = new HashSet<>(authors(root, answered));
        message.mentions().forEach(authors::remove);
        notifyOf(new MessageReplied(message.message(), message.conversation(), root), message, authors);
    }

    @Override
    public void notifyOfEdit(MessageState message, Collection<UserId> mentions) throws Exception {
        var named = new HashSet<>(mentions);
        message.mentions().forEach(named::remove);
        notifyOfMention(message, named, message.version() + 1);
    }

    private void notifyOfMention(MessageState message, Collection<UserId> named, long version) throws Exception {
        notifyOf(new MessageMentioned(message.message(), message.conversation(), version), message, named);
    }

    private void notifyOf(NotificationEvent event, MessageState message, Collection<UserId> users) throws Exception {
        var others = users.stream().filter(user -> !message.ownedBy(user)).toList();
        if (others.isEmpty()) return;
        var wanting = recipients.of(others, message.space());
        if (!wanting.isEmpty()) createNew(Notification.class, () -> new Notification(event, message, wanting));
    }

    private Set<UserId> authors(MessageId root, @Nullable MessageId answered) {
        return Stream.of(Optional.of(root), Optional.ofNullable(answered))
                .flatMap(Optional::stream)
                .flatMap(message -> messages.find(message).stream())
                .flatMap(message -> message.posted().author().person().stream())
                .collect(Collectors.toSet());
    }
}
