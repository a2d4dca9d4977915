package io.lectern.messages;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * The role that a message's sender has in a space, known from the message before it in the same transaction.
 *
 * @param space the space, or null of what is in none
 * @param role the role, or null if the sender has none
 */
record KnownRole(@Nullable SpaceId space, @Nullable Role role) {
    /** The name under which it goes with a message. */
    static final String NAME = "knownRole";

    /** Whether it goes with a message, and is about a space. */
    static @Nullable KnownRole in(SpaceId space, Message<?> message) {
        return message.getMetaData().get(NAME) instanceof KnownRole known && space.equals(known.space()) ? known : null;
    }
}
