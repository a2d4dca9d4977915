package io.lectern.views.rebuild;

import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import io.lectern.views.rebuild.RebuildMessage.ListRebuilds;
import io.lectern.views.rebuild.RebuildMessage.RebuildViews;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RebuildController {
    private final Commands commands;
    private final Queries queries;

    RebuildController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping("/api/operations/rebuilds/{name}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Object rebuild(@PathVariable String name) {
        commands.send(new RebuildViews(name));
        return list(Paging.FIRST);
    }

    @GetMapping("/api/operations/rebuilds")
    Object list(Paging paging) {
        return queries.ask(new ListRebuilds(paging));
    }
}
