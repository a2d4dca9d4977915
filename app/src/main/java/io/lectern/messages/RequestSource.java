package io.lectern.messages;

import java.util.Optional;

/** Knows the HTTP request that is being served by this thread, if there is one. */
public interface RequestSource {

    /**
     * What the present request says.
     *
     * @throws io.lectern.kernel.message.Problem.Invalid if one of its headers is malformed
     */
    Optional<RequestMetadata> current();
}
