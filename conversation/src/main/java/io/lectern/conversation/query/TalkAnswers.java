package io.lectern.conversation.query;

import io.lectern.conversation.query.TalkQuery.FindConversation;
import io.lectern.conversation.query.TalkQuery.FindMessage;
import io.lectern.conversation.query.TalkQuery.ListConversations;
import io.lectern.conversation.query.TalkQuery.ListDirectConversations;
import io.lectern.conversation.query.TalkQuery.ListMessageHistory;
import io.lectern.conversation.query.TalkQuery.ListMessages;
import io.lectern.conversation.talk.MessageState;
import io.lectern.conversation.talk.Messages;
import io.lectern.kernel.About;
import io.lectern.kernel.Changelog;
import io.lectern.kernel.Chronicle;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.Page;
import io.lectern.kernel.Problem.NotFound;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class TalkAnswers {
    private final ConversationLists conversations;
    private final MessageLists lists;
    private final Messages messages;
    private final Chronicle<MessageState> chronicle;
    private final Changelog<MessageState> changelog;

    TalkAnswers(
            ConversationLists conversations,
            MessageLists lists,
            Messages messages,
            Chronicle<MessageState> chronicle,
            Changelog<MessageState> changelog) {
        this.conversations = conversations;
        this.lists = lists;
        this.messages = messages;
        this.chronicle = chronicle;
        this.changelog = changelog;
    }

    @QueryHandler
    ConversationView handle(FindConversation query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.find(query.conversation(), actor).orElseThrow(NotFound::new);
    }

    @QueryHandler
    Page<ConversationView> handle(ListConversations query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.inSpace(query.space(), actor, query.paging());
    }

    @QueryHandler
    Page<ConversationView> handle(ListDirectConversations query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return conversations.direct(actor, query.paging());
    }

    @QueryHandler
    Page<MessageAnswer> handle(ListMessages query, @MetaDataValue(Metadata.ACTOR) String actor) {
        return lists.of(query.conversation(), actor, query.paging());
    }

    @QueryHandler
    MessageAnswer handle(FindMessage query, @MetaDataValue(Metadata.ACTOR) String actor) {
        var now = lists.find(query.message(), actor).orElseThrow(NotFound::new);
        var version = query.version();
        if (version == null || version == now.message().version()) return now;
        return chronicle
                .at(query.message().stream(), version)
                .map(then -> new MessageAnswer(then, now.message(), now.reactions()))
                .orElseThrow(NotFound::new);
    }

    @QueryHandler
    About handle(ListMessageHistory query) {
        var stream = query.message().stream();
        return new About(
                messages.find(query.message()).orElseThrow(NotFound::new),
                viewer -> changelog.page(stream, query.paging(), viewer));
    }
}
