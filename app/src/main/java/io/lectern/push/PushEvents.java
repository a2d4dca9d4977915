package io.lectern.push;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.message.StreamCommand;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stores what a service pushes, all of it or nothing.
 *
 * @param batch names the push; events without an id get theirs from it, so that a repeated request finds them again
 * @param given the ids that the service gave: of the others none can be stored already
 */
@Allow(value = Allow.Who.SERVICE, scope = Scope.WRITE)
record PushEvents(UUID batch, PushedEvents body, Set<String> given) implements StreamCommand {
    private static final String PREFIX = "push-";

    static PushEvents of(UUID batch, PushedEvents body) {
        var named = IntStream.range(0, body.events().size())
                .mapToObj(i -> named(batch, i, body.events().get(i)))
                .toList();
        var given = IntStream.range(0, named.size())
                .filter(i -> body.events().get(i).id() != null)
                .mapToObj(i -> Objects.requireNonNull(named.get(i).id()))
                .collect(Collectors.toSet());
        return new PushEvents(batch, new PushedEvents(body.listed(), named), given);
    }

    /** The push that an earlier one of the same request was. */
    static PushEvents named(String stream, PushedEvents body) {
        return of(UUID.fromString(stream.substring(PREFIX.length())), body);
    }

    private static PushedEvent named(UUID batch, int index, PushedEvent event) {
        var name = (batch + " " + index).getBytes(StandardCharsets.UTF_8);
        var id = event.id() == null ? UUID.nameUUIDFromBytes(name) : UUID.fromString(event.id());
        return event.withId(id.toString());
    }

    /** No stream of events: what stands for the streams of all of them. */
    @Override
    public String stream() {
        return PREFIX + batch;
    }
}
