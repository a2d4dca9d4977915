package io.lectern.audit;

import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.kernel.feed.EventFeed;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Shows events to somebody who teaches in their space, with no more than live and replays would tell them. */
@Component
class AuditItems {
    private final Disclosures disclosures;
    private final EventFeed feed;
    private final AuditRoles roles;

    AuditItems(Disclosures disclosures, EventFeed feed, AuditRoles roles) {
        this.disclosures = disclosures;
        this.feed = feed;
        this.roles = roles;
    }

    List<AuditItem> of(List<StoredEvent> events, SpaceId space, UserId educator) {
        var audited = events.stream().map(AuditedEvent::of).toList();
        var outdated = outdated(audited, space, educator);
        var had = roles.in(space);
        return audited.stream()
                .map(event -> item(event, space, had.of(event), data(event, space, educator, outdated)))
                .toList();
    }

    private Map<String, Set<String>> outdated(List<AuditedEvent> events, SpaceId space, UserId educator) {
        var outdated = new HashMap<String, Set<String>>();
        for (var kind : List.of(Channel.Kind.EDUCATORS, Channel.Kind.USER)) {
            var told = events.stream()
                    .filter(event ->
                            event.toldTo(educator, space).filter(kind::equals).isPresent())
                    .map(AuditedEvent::stored)
                    .toList();
            outdated.putAll(disclosures.outdated(told, kind));
        }
        return outdated;
    }

    private ObjectNode data(AuditedEvent event, SpaceId space, UserId educator, Map<String, Set<String>> outdated) {
        var stored = event.stored();
        var leftOut = outdated.getOrDefault(stored.id(), Set.of());
        return event.toldTo(educator, space)
                .map(reader -> disclosures.told(stored, event.metadata(), reader, leftOut))
                .orElseGet(() -> Disclosures.ids(event.metadata()));
    }

    private AuditItem item(AuditedEvent event, SpaceId space, @Nullable String role, ObjectNode data) {
        var stored = event.stored();
        return new AuditItem(
                stored.id(),
                stored.type(),
                stored.stream(),
                stored.version(),
                feed.format(Channel.educators(space), feed.at(stored)),
                stored.timestamp(),
                event.text(Metadata.ACTOR),
                role,
                event.text(Metadata.CORRELATION_ID),
                event.text(Metadata.CAUSATION_ID),
                event.audience(),
                Disclosures.ids(event.metadata()),
                data);
    }
}
