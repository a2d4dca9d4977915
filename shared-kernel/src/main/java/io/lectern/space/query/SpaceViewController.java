package io.lectern.space.query;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import io.lectern.space.query.SpaceQuery.FindSpace;
import io.lectern.space.query.SpaceQuery.ListMembers;
import io.lectern.space.query.SpaceQuery.ListMySpaces;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpaceViewController {
    private final Queries queries;

    SpaceViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/spaces")
    Object list(Paging paging) {
        return queries.ask(new ListMySpaces(paging));
    }

    @GetMapping("/api/spaces/{space}")
    Object find(@PathVariable SpaceId space) {
        return queries.ask(new FindSpace(space, null));
    }

    @GetMapping("/api/spaces/{space}/members")
    Object members(@PathVariable SpaceId space, Paging paging) {
        return queries.ask(new ListMembers(space, paging));
    }
}
