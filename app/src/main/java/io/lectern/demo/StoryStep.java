package io.lectern.demo;

import io.lectern.kernel.id.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that somebody did.
 *
 * @param time when, in words: see {@link StoryTimes}
 * @param actor who
 * @param command the name of the command
 * @param members what it says
 */
record StoryStep(String time, UserId actor, String command, Map<String, Object> members) {

    @SuppressWarnings("unchecked")
    static StoryStep of(Map<String, Object> said) {
        var rest = new LinkedHashMap<>(said);
        var time = (String) Objects.requireNonNull(rest.remove("at"));
        var actor = (String) Objects.requireNonNull(rest.remove("by"));
        var command = rest.entrySet().iterator().next();
        return new StoryStep(time, UserId.of(actor), command.getKey(), (Map<String, Object>) command.getValue());
    }
}
