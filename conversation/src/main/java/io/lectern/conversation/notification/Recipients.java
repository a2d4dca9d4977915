package io.lectern.conversation.notification;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wants to be notified of what concerns them. */
public interface Recipients {

    /**
     * Those of some people who take part and want to be notified.
     *
     * @param space where it was said, or null if in a direct conversation
     */
    Set<UserId> of(Collection<UserId> users, @Nullable SpaceId space);
}
