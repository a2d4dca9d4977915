package io.lectern.store.verify;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.store.log.StoredRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Who may hear of an event, as its metadata say; most events have the audience of another. */
class RecordedAudience {
    private static final int MOST = 10_000;

    private final Map<JsonNode, Set<String>> known = new HashMap<>();

    /** The channels of an event. */
    Set<String> of(StoredRow event) {
        var audience = JSON.readTree(event.metadata()).path(Metadata.AUDIENCE);
        if (audience.isMissingNode() || audience.isNull()) return Set.of();
        if (known.size() > MOST) known.clear();
        return known.computeIfAbsent(audience, RecordedAudience::channels);
    }

    private static Set<String> channels(JsonNode audience) {
        return JSON.treeToValue(audience, Audience.class).channels().stream()
                .map(Channel::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
