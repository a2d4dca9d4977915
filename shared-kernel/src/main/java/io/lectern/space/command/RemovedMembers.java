package io.lectern.space.command;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.message.Problem.NotFound;
import java.util.HashMap;
import java.util.Map;

/** Whom somebody else removed, and at which version of the space; who left may come back. */
class RemovedMembers {
    private final Map<UserId, Long> versions = new HashMap<>();

    void put(UserId user, long version) {
        versions.put(user, version);
    }

    void forget(UserId user) {
        versions.remove(user);
    }

    /** Lets somebody pass who was not removed after a version: for all others what is of that time is not there. */
    void requireNotSince(UserId user, long version) {
        if (versions.getOrDefault(user, version) > version) throw new NotFound();
    }
}
