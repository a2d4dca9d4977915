package io.lectern.audit;

import io.lectern.audit.AuditQuery.ListEvents;
import io.lectern.audit.AuditQuery.StreamEvents;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Download;
import io.lectern.kernel.message.Paging;
import io.lectern.kernel.message.Queries;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {
    private static final String PATH = "/api/spaces/{space}/audit";

    private final Queries queries;

    AuditController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(PATH)
    Object list(
            @PathVariable SpaceId space,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Paging paging) {
        return queries.ask(new ListEvents(space, new AuditFilter(actor, type, from, to), paging));
    }

    /** All from where a page ended, however many: a limit says nothing here. */
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<Download> stream(
            @PathVariable SpaceId space,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Paging paging) {
        var query = new StreamEvents(space, new AuditFilter(actor, type, from, to), paging);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body((Download) queries.ask(query));
    }
}
