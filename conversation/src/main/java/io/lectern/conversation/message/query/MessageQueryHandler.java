package io.lectern.conversation.message.query;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.message.Messages;
import io.lectern.conversation.message.Reactions;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.conversation.message.query.MessageQuery.FindPostedMessage;
import io.lectern.conversation.message.query.MessageQuery.ListMessageHistory;
import io.lectern.conversation.message.query.MessageQuery.ListMessages;
import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Change;
import io.lectern.kernel.stream.StreamChanges;
import io.lectern.kernel.stream.StreamHistory;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class MessageQueryHandler {
    private final MessageLists lists;
    private final Messages messages;
    private final StreamHistory history;
    private final StreamChanges changes;

    MessageQueryHandler(MessageLists lists, Messages messages, StreamHistory history, StreamChanges changes) {
        this.lists = lists;
        this.messages = messages;
        this.history = history;
        this.changes = changes;
    }

    @QueryHandler
    Page<MessageQueryResult> handle(ListMessages query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return lists.of(query.conversation(), actor, query.paging());
    }

    @QueryHandler
    MessageQueryResult handle(FindPostedMessage query) {
        var now = messages.find(query.message()).orElseThrow(NotFound::new);
        return history.at(MessageState.REDUCER, now, 0L)
                .map(posted -> new MessageQueryResult(posted, now, Reactions.NONE))
                .orElseThrow(NotFound::new);
    }

    @QueryHandler
    MessageQueryResult handle(FindMessage query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var now = lists.find(query.message(), actor).orElseThrow(NotFound::new);
        return history.at(MessageState.REDUCER, now.message(), query.version())
                .map(then -> new MessageQueryResult(then, now.message(), now.reactions()))
                .orElseThrow(NotFound::new);
    }

    @QueryHandler
    DelegatingQueryResult<Page<Change>> handle(ListMessageHistory query) {
        var now = messages.find(query.message()).orElseThrow(NotFound::new);
        return new DelegatingQueryResult<>(
                now, viewer -> changes.page(MessageState.REDUCER, now, query.paging(), viewer));
    }
}
