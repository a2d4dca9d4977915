package io.lectern.conversation.message;

import java.util.List;
import java.util.Map;

/**
 * How people reacted to a message.
 *
 * @param counts how many people by emoji
 * @param mine the emoji of the one who asks
 */
public record Reactions(Map<String, Integer> counts, List<String> mine) {

    /** That nobody did. */
    public static final Reactions NONE = new Reactions(Map.of(), List.of());
}
