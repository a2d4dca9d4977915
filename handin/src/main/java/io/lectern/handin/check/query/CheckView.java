package io.lectern.handin.check.query;

import io.lectern.kernel.id.ServiceId;
import io.lectern.kernel.json.JsonForm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service told of a submission, as an educator sees it.
 *
 * @param type its wire name
 * @param correlationId names what caused it
 * @param data what it says, as far as it is for this educator, and its ids
 */
record CheckView(
        String id,
        String type,
        ServiceId service,
        String stream,
        long version,
        Instant at,
        @Nullable String correlationId,
        @JsonForm(schema = "EventData") ObjectNode data) {}
