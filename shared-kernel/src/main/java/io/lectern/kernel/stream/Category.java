package io.lectern.kernel.stream;

import io.lectern.kernel.access.Guarded;
import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.order.EventOrder;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that others need to know of the streams of one kind; its context gives it as a bean, and {@link Categories} holds
 * all of them.
 *
 * @param prefix what the names of these streams begin with; the rest is the id of the thing
 * @param events what can have happened in them
 * @param reducer what makes a state of their events, if anything does
 * @param constant the members of the state that name the thing and cannot change
 * @param rows where the present states are
 * @param find the thing with an id as it is now, for messages that are within it
 * @param query the question that shows the thing with an id at a version
 * @param files the thing with an id as it shows a file: visible to those who may see the file there
 * @param roles whether they say who has which role in a space
 * @param erasure the command, sent by the system, that erases a person's words from the thing with an id
 * @param order what their events need of those before them; nothing is imported into streams without one
 */
public record Category(
        String prefix,
        EventTypes events,
        @Nullable Reducer<?> reducer,
        Set<String> constant,
        @Nullable Rows rows,
        @Nullable Function<String, Optional<? extends Guarded>> find,
        @Nullable BiFunction<String, Long, Object> query,
        @Nullable BiFunction<String, FileId, Guarded> files,
        boolean roles,
        @Nullable BiFunction<String, UserId, StreamCommand> erasure,
        @Nullable EventOrder<?> order) {

    /**
     * The rows of a view that hold the present states, each with its space.
     *
     * @param table with its schema; its columns {@code space} and {@code state} are what they say
     * @param key the column with the id of the thing
     */
    public record Rows(String table, String key) {}

    /** Begins to declare streams that hold the events which these sealed interfaces permit. */
    public static CategoryBuilder of(String prefix, Class<?>... events) {
        return new CategoryBuilder(prefix, EventTypes.of(events));
    }

    /** The thing that a stream holds, if there is one. */
    public Optional<? extends Guarded> thing(String stream) {
        return find == null ? Optional.empty() : find.apply(id(stream));
    }

    /** The query whose result shows what a command came to. */
    public Optional<Object> query(Outcome outcome) {
        return query == null ? Optional.empty() : Optional.of(query.apply(outcome.id(prefix), outcome.version()));
    }

    /** What decides who may see a file through a stream. */
    public Optional<Guarded> thingWith(FileId file, String stream) {
        return files == null ? Optional.empty() : Optional.of(files.apply(id(stream), file));
    }

    /** The command that erases a person's words from a stream. */
    public Optional<StreamCommand> erasure(String stream, UserId person) {
        return erasure == null ? Optional.empty() : Optional.of(erasure.apply(id(stream), person));
    }

    boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** The id of the thing that a stream holds. */
    public String id(String stream) {
        return stream.substring(prefix.length());
    }
}
