package io.lectern.kernel.privacy;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.StreamCommand;
import java.util.function.BiFunction;

/**
 * How the words of a person are erased from what one kind of stream holds. A context gives one as a bean for each kind
 * that can hold any, so that everything a person ever wrote can be found and erased.
 *
 * @param prefix what the names of these streams begin with
 * @param command the command that erases them, from the id behind the prefix and the person; it is sent by the system
 */
public record Erasure(String prefix, BiFunction<String, UserId, StreamCommand> command) {

    /** Whether a stream is of this kind. */
    public boolean covers(String stream) {
        return stream.startsWith(prefix);
    }

    /** The command for a stream of this kind. */
    public StreamCommand of(String stream, UserId person) {
        return command.apply(stream.substring(prefix.length()), person);
    }
}
