package io.lectern.live.resume;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of what was sent to a destination.
 *
 * @param position what to ask after next
 */
record FeedPart(List<ObjectNode> items, String position) {}
