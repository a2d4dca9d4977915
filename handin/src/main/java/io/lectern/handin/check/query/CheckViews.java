package io.lectern.handin.check.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.handin.check.query.CheckRows.CheckRow;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.StoredEvents;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosures;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what services told, with no more than the audience of each event lets the one who asks know. */
@Component
class CheckViews {
    private final StoredEvents events;
    private final Disclosures disclosures;

    CheckViews(StoredEvents events, Disclosures disclosures) {
        this.events = events;
        this.disclosures = disclosures;
    }

    List<CheckView> of(List<CheckRow> rows, SpaceId space, UserId educator) {
        var stored = events.find(rows.stream().map(CheckRow::event).toList());
        return rows.stream()
                .map(row -> view(row, Objects.requireNonNull(stored.get(row.event())), space, educator))
                .toList();
    }

    private CheckView view(CheckRow row, StoredEvent event, SpaceId space, UserId educator) {
        var metadata = JSON.readTree(event.metadata());
        return new CheckView(
                event.id(),
                event.type(),
                row.service(),
                event.stream(),
                event.version(),
                event.timestamp(),
                correlationId(metadata),
                data(event, metadata, space, educator));
    }

    private ObjectNode data(StoredEvent event, JsonNode metadata, SpaceId space, UserId educator) {
        return names(metadata, "educators", space.value()) || names(metadata, "users", educator.value())
                ? disclosures.told(event, metadata, Channel.Kind.EDUCATORS, Set.of())
                : Disclosures.ids(metadata);
    }

    private static boolean names(JsonNode metadata, String group, String id) {
        return metadata.path(Metadata.AUDIENCE)
                .path(group)
                .valueStream()
                .anyMatch(named -> named.isString() && named.asString().equals(id));
    }

    private static @Nullable String correlationId(JsonNode metadata) {
        var id = metadata.path(Metadata.CORRELATION_ID);
        return id.isString() ? id.asString() : null;
    }
}
