package io.lectern.kernel.message;

import io.lectern.kernel.id.ActorId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where commands go; everything that they need beside themselves (actor, version, correlation) is added on the way. */
public interface Commands {

    /**
     * Has a command handled and stored; once this returns, every view of its context shows it.
     *
     * @throws Problem if it is refused
     */
    default Outcome send(Object command) {
        return send(() -> command);
    }

    /**
     * The same for a command that names what somebody else may be creating at this moment: it is made anew for every
     * attempt.
     *
     * @throws Problem if it is refused
     */
    Outcome send(Supplier<Object> command);

    /**
     * The same for a command whose sender sees something else of the thing than its category says.
     *
     * @param query the query whose result the sender sees, made from what the command came to
     * @return what it came to, with that result
     * @throws Problem if it is refused
     */
    Outcome send(Supplier<Object> command, Function<Outcome, Object> query);

    /** Where the commands go that the present request consists of, if it is more than one. */
    CommandParts parts();

    /**
     * Has a policy send a command, in the course of what caused it if anything did.
     *
     * @throws Problem if it is refused
     */
    Outcome sendAs(ActorId policy, Object command);

    /**
     * What a command came to; a retry of the same request gives the same again.
     *
     * @param stream the stream that it created or changed
     * @param version the version of that stream after it, which is the one before if there was nothing to change
     * @param before the version of that stream before it, -1 if it had no event
     * @param result what its sender sees of the thing at that version, or null if that is still to be asked for
     */
    record Outcome(
            String stream,
            long version,
            long before,
            @Nullable Object result) {
        /** What a command came to, of which nothing was read yet. */
        public Outcome(String stream, long version, long before) {
            this(stream, version, before, null);
        }

        /** The same with what its sender sees, or null if that is still to be asked for. */
        public Outcome withResult(@Nullable Object seen) {
            return new Outcome(stream, version, before, seen);
        }

        /** The id of the stream, without the prefix that its kind has. */
        public String id(String prefix) {
            return stream.substring(prefix.length());
        }
    }
}
