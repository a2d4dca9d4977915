package io.lectern.audit.usage;

import io.lectern.audit.usage.UsageQuery.FindUsage;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UsageController {
    private final Queries queries;

    UsageController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/spaces/{space}/usage")
    Object find(
            @PathVariable SpaceId space,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return queries.ask(new FindUsage(space, Days.of(from, to)));
    }
}
