package io.lectern.conversation.message.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.query.MessageQuery.FindMessage;
import io.lectern.conversation.message.query.MessageQuery.ListMessageHistory;
import io.lectern.conversation.message.query.MessageQuery.ListMessages;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MessageViewController {
    private final Queries queries;

    MessageViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/conversations/{conversation}/messages")
    Object list(@PathVariable ConversationId conversation, Paging paging) {
        return queries.ask(new ListMessages(conversation, paging));
    }

    @GetMapping("/api/messages/{message}")
    Object find(@PathVariable MessageId message, @RequestParam(required = false) @Nullable Long version) {
        return queries.ask(new FindMessage(message, version));
    }

    @GetMapping("/api/messages/{message}/history")
    Object history(@PathVariable MessageId message, Paging paging) {
        return queries.ask(new ListMessageHistory(message, paging));
    }
}
