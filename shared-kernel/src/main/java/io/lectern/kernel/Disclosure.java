package io.lectern.kernel;

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
     * The members of a fact that such readers do not always see; {@link #disclose} leaves out no other.
     *
     * @param type the event's wire name
     */
    default Set<String> withheld(String type, Channel.Kind reader) {
        return Set.of();
    }
}
