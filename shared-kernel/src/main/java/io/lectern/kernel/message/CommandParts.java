package io.lectern.kernel.message;

import io.lectern.kernel.message.Commands.Outcome;

/**
 * Sends the commands that one request consists of, each in a transaction of its own: what is refused of them does not
 * undo the others. A repeated request does none twice.
 */
@FunctionalInterface
public interface CommandParts {

    /**
     * Has one handled and stored.
     *
     * @param name tells it from the others of the request
     * @param expectedVersion the version of its stream that it is meant for, {@link Problem.StaleVersion#NONE} if that
     *     has no event yet
     * @throws Problem if it is refused
     */
    Outcome send(Object command, String name, long expectedVersion);
}
