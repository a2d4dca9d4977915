package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Says what of a context's facts a group of readers may see. Each context gives one; what none covers is shown to
 * nobody. It is asked once per event and channel, and its answer is shared by all readers of the channel.
 */
public interface Disclosure {

    /** The wire names of the events that it decides on. */
    Set<String> types();

    /**
     * The fact as that group may see it, or nothing if it may know the thin ids alone.
     *
     * @param type the event's wire name
     * @param payload the fact
     * @param metadata what is recorded beside it
     */
    Optional<JsonNode> disclose(String type, JsonNode payload, JsonNode metadata, Channel reader);

    /**
     * The members of a fact that such readers do not always see; {@link #disclose} and {@link #outdated} leave out no
     * other.
     *
     * @param type the event's wire name
     */
    default Set<String> withheld(String type, Channel.Kind reader) {
        return Set.of();
    }

    /**
     * What must not be told again of facts, because nothing says it any more: it was edited away, taken back or erased.
     * Asked once for a page of facts of the past, never for what happens just now.
     *
     * @return the names of members to leave out, by the ids of the facts
     */
    default Map<String, Set<String>> outdated(List<Fact> facts, Channel reader) {
        return Map.of();
    }

    /** A fact of the past, as it was stored. */
    record Fact(String id, String type, long version, JsonNode payload) {}
}
