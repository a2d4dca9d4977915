package io.lectern.conversation.search;

import io.lectern.conversation.search.SearchMessage.SearchMessages;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.text.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {
    private static final int MOST_LETTERS = 200;

    private final Queries queries;

    SearchController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/spaces/{space}/search")
    Object search(@PathVariable SpaceId space, @RequestParam String q, Paging paging) {
        if (q.isBlank() || Text.length(q) > MOST_LETTERS) throw new Invalid("q", "must have 1 to 200 characters");
        return queries.ask(new SearchMessages(space, q, paging));
    }
}
