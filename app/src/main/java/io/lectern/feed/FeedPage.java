package io.lectern.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.lectern.kernel.json.JsonForm;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some of the events that a service asked for.
 *
 * @param items CloudEvents
 * @param position what to ask after next
 * @param reached the index of that position
 */
record FeedPage(
        @JsonForm(schema = "CloudEvent") List<ObjectNode> items,
        @JsonForm(schema = "Position") String position,
        @JsonIgnore long reached) {}
