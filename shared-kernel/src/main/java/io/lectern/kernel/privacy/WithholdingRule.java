package io.lectern.kernel.privacy;

import io.lectern.kernel.event.Channel;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Decides by what is known today whether readers see the members of facts that {@link Withheld.When#BY_RULE} marks. A
 * context gives one as a bean where it has such facts.
 */
public interface WithholdingRule {

    /** The wire names of the facts that it decides on. */
    Set<String> types();

    /** Whether such readers may not see these members of a fact; asked for each fact, so it must be quick. */
    default boolean withholds(JsonNode fact, Channel.Kind reader) {
        return false;
    }

    /**
     * Those facts whose members must not be told again, because nothing says them any more: they were edited away,
     * taken back or erased. Asked once for a page of facts of the past, never for what happens just now.
     *
     * @return the ids of the facts
     */
    Set<String> outdated(List<Fact> facts, Channel.Kind reader);

    /** A fact of the past, as it was stored. */
    record Fact(String id, String type, long version, JsonNode payload) {}
}
