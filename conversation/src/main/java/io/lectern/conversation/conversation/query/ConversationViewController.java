package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.conversation.query.ConversationQuery.FindConversation;
import io.lectern.conversation.conversation.query.ConversationQuery.ListConversations;
import io.lectern.conversation.conversation.query.ConversationQuery.ListDirectConversations;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConversationViewController {
    private final Queries queries;

    ConversationViewController(Queries queries) {
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
}
