package io.lectern.demo;

import io.lectern.kernel.event.EventClock;
import io.lectern.kernel.message.Commands;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.messages.RequestMetadata;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * Sends the commands of a story as requests of its people would, at times of the past. Each has a retry key: who begins
 * the story again does nothing twice.
 */
class StorySender {
    private static final String FINGERPRINT = "story";

    private final Commands commands;
    private final StoryCommands made;
    private final Map<String, Long> versions = new HashMap<>();

    StorySender(Commands commands, StoryCommands made) {
        this.commands = commands;
        this.made = made;
    }

    /** @param number which step it is */
    Outcome send(StoryStep step, int number, Instant time) throws Exception {
        var command = (StreamCommand) made.of(step);
        var done = EventClock.at(time, () -> send(command, step, number));
        versions.put(done.stream(), done.version());
        return done;
    }

    /** Whoever looks around meanwhile may have changed something. */
    private Outcome send(StreamCommand command, StoryStep step, int number) {
        try {
            return send(command, metadata(step, number, versions.get(command.stream())));
        } catch (StaleVersion changed) {
            return send(command, metadata(step, number, changed.current()));
        }
    }

    private Outcome send(StreamCommand command, RequestMetadata metadata) {
        return commands.send(
                (Object) GenericCommandMessage.asCommandMessage(command).andMetaData(metadata.toMetaData()));
    }

    private RequestMetadata metadata(StoryStep step, int number, @Nullable Long version) {
        var name = "demo-" + number;
        return new RequestMetadata(
                step.actor().value(), true, false, null, made.id(name), version, null, name, FINGERPRINT);
    }
}
