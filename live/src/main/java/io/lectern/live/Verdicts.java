package io.lectern.live;

import io.lectern.kernel.Ids;
import io.lectern.kernel.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The messages in which the server speaks of a subscription itself. */
@Component
final class Verdicts {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** That its reader may not hear it; the same whether the space is foreign or unknown. */
    MessageFrame denied(Topic topic) {
        return frame(topic, "live:Denied", JSON.createObjectNode().put("reason", "role"));
    }

    /** That all that comes later is heard. */
    MessageFrame synced(Topic topic, Position position, @Nullable Position last) {
        return frame(topic, "live:Synced", place(position, last).put("recovered", false));
    }

    /** That all that was missed has been heard, and all that comes later is. */
    MessageFrame recovered(Topic topic, Position position, @Nullable Position last) {
        return frame(topic, "live:Synced", place(position, last).put("recovered", true));
    }

    /** That what was missed cannot be told, and that all that comes later is heard. */
    MessageFrame reset(Topic topic, Position position, @Nullable Position last, Gap gap) {
        return frame(topic, "live:Reset", place(position, last).put("reason", gap.label()));
    }

    /** That nothing was said for a time since nothing happened. */
    MessageFrame mark(Topic topic, Position position, @Nullable Position last) {
        return frame(topic, "live:Mark", place(position, last));
    }

    /** That its reader may not hear it any more. */
    MessageFrame revoked(Topic topic) {
        return frame(topic, "live:Revoked", JSON.createObjectNode());
    }

    private static ObjectNode place(Position position, @Nullable Position last) {
        return JSON.createObjectNode()
                .put("position", position.toString())
                .put("last", last == null ? null : last.toString());
    }

    private MessageFrame frame(Topic topic, String type, ObjectNode data) {
        var body = JSON.createObjectNode()
                .put("type", type)
                .put("timestamp", Instant.now().toString());
        body.set("data", data);
        return new MessageFrame(Topics.destination(topic), Ids.random(), null, JSON.writeValueAsString(body));
    }
}
