package io.lectern.live.session;

import io.lectern.live.frame.MessageFrame;
import io.lectern.live.frame.Payload;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How what is said to a client is spelled on its connection. */
public interface MessageFormat {

    /** A message of a subscription, by the client's id of it as it was given to {@link #subscription}. */
    Payload message(MessageFrame message, String subscription);

    /** The client's id of a subscription as messages spell it. */
    String subscription(String id);

    /** A sign of life. */
    Payload signOfLife();

    /** What is said last when the server ends a session, if anything is. */
    @Nullable
    String lastWords(CloseReason why);

    /** When to come back to another node, where that is not said by messages alone. */
    @Nullable
    Payload reconnect(Duration in);

    /** Whether the end of its token is said on each subscription, since the client may have none that is its own. */
    boolean warnsEverySubscription();
}
