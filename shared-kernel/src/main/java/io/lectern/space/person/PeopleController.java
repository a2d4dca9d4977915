package io.lectern.space.person;

import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Problem.Invalid;
import io.lectern.kernel.message.Queries;
import io.lectern.kernel.text.Text;
import io.lectern.space.person.PersonQuery.FindPeople;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleController {
    private static final int MOST_LETTERS = 200;

    private final Queries queries;

    PeopleController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/people")
    Object find(@RequestParam String q, Paging paging) {
        if (!Text.isVisible(q) || Text.length(q) > MOST_LETTERS)
            throw new Invalid("q", "must have 1 to " + MOST_LETTERS + " characters");
        return queries.ask(new FindPeople(q, paging));
    }
}
