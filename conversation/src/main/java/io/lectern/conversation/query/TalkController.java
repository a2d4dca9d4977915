package io.lectern.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.query.TalkQuery.FindConversation;
import io.lectern.conversation.query.TalkQuery.FindMessage;
import io.lectern.conversation.query.TalkQuery.ListConversations;
import io.lectern.conversation.query.TalkQuery.ListDirectConversations;
import io.lectern.conversation.query.TalkQuery.ListMessageHistory;
import io.lectern.conversation.query.TalkQuery.ListMessages;
import io.lectern.conversation.query.TalkQuery.ListReports;
import io.lectern.conversation.query.TalkQuery.SearchMessages;
import io.lectern.kernel.Paging;
import io.lectern.kernel.Problem.Invalid;
import io.lectern.kernel.Queries;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TalkController {
    private static final int MOST_LETTERS = 200;

    private final Queries queries;

    TalkController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/spaces/{space}/conversations")
    Object list(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListConversations(space, paging));
    }

    @GetMapping("/api/conversations")
    Object listDirect(Paging paging) {
        return queries.ask(new ListDirectConversations(paging));
    }

    @GetMapping("/api/conversations/{conversation}")
    Object find(@PathVariable ConversationId conversation) {
        return queries.ask(new FindConversation(conversation));
    }

    @GetMapping("/api/conversations/{conversation}/messages")
    Object messages(@PathVariable ConversationId conversation, Paging paging) {
        return queries.ask(new ListMessages(conversation, paging));
    }

    @GetMapping("/api/messages/{message}")
    Object message(@PathVariable MessageId message, @RequestParam(required = false) @Nullable Long version) {
        return queries.ask(new FindMessage(message, version));
    }

    @GetMapping("/api/messages/{message}/history")
    Object history(@PathVariable MessageId message, Paging paging) {
        return queries.ask(new ListMessageHistory(message, paging));
    }

    @GetMapping("/api/spaces/{space}/reports")
    Object reports(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListReports(space, paging));
    }

    @GetMapping("/api/spaces/{space}/search")
    Object search(@PathVariable SpaceId space, @RequestParam String q, Paging paging) {
        if (q.isBlank() || Text.length(q) > MOST_LETTERS) throw new Invalid("q", "must have 1 to 200 characters");
        return queries.ask(new SearchMessages(space, q, paging));
    }
}
