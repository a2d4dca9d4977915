package io.lectern.conversation.message.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.conversation.message.query.OwnMessageLists.Numbered;
import io.lectern.kernel.owndata.OwnDataReader;
import java.util.Iterator;
import java.util.List;

/** The messages that concern a person, some of one conversation at a time, each as the person is shown it. */
final class OwnMessageParts implements Iterator<List<?>> {
    private final OwnDataReader reader;
    private final OwnMessageLists lists;
    private final List<ConversationId> conversations;
    private int at;
    private long reached;

    OwnMessageParts(OwnDataReader reader, OwnMessageLists lists, List<ConversationId> conversations) {
        this.reader = reader;
        this.lists = lists;
        this.conversations = conversations;
    }

    @Override
    public boolean hasNext() {
        return at < conversations.size();
    }

    @Override
    public List<?> next() {
        var found = lists.concerning(reader.person(), conversations.get(at), reached);
        var isLast = found.size() < OwnMessageLists.MOST;
        reached = isLast ? 0 : found.get(found.size() - 1).number();
        if (isLast) at++;
        return found.stream()
                .map(Numbered::message)
                .flatMap(id -> reader.find(new FindMessage(MessageId.of(id), null)).stream())
                .toList();
    }
}
