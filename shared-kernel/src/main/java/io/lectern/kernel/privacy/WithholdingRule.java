package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Decides by what is known today whether readers see the members of events that {@link Withheld.When#BY_RULE} marks. A
 * context gives one as a bean where it has such events.
 */
public interface WithholdingRule {

    /** The wire names of the events that it decides on. */
    Set<String> types();

    /** Whether such readers may not see these members of an event; asked for each event, so it must be quick. */
    default boolean withholds(JsonNode event, Channel.Kind reader) {
        return false;
    }

    /**
     * Those events whose members must not be told again, because nothing says them any more: they were edited away,
     * taken back or erased. Asked once for a page of events of the past, never for what happens just now.
     *
     * @return the ids of the events
     */
    Set<String> outdated(List<PastEvent> events, Channel.Kind reader);

    /** An event of the past, as it was stored. */
    record PastEvent(String id, String type, long version, JsonNode payload) {}
}
