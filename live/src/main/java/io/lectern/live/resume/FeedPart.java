package io.lectern.live.resume;

import io.lectern.kernel.json.JsonForm;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of what was sent to a destination.
 *
 * @param position what to ask after next
 */
record FeedPart(
        @JsonForm(schema = "LiveMessage") List<ObjectNode> items,
        @JsonForm(schema = "Position") String position) {}
