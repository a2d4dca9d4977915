package io.lectern.messages;

import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.message.Problem.StaleVersion;
import io.lectern.kernel.message.Problem.VersionRequired;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;
import io.lectern.kernel.stream.VersionHashes;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Whether a command was meant for the version that there is ({@code If-Match}, RFC 9110, 13.1.1). */
@Component
class ExpectedVersion {
    private final VersionHashes hashes;

    ExpectedVersion(VersionHashes hashes) {
        this.hashes = hashes;
    }

    /**
     * Lets a command pass that names the version of its aggregate, or needs to name none.
     *
     * @param current {@link StaleVersion#NONE} if it has no event yet
     * @throws VersionRequired if it names none
     * @throws StaleVersion if it names another
     */
    void require(Message<?> message, Viewer viewer, long current) {
        var expected = (Long) message.getMetaData().get(RequestMetadata.EXPECTED_VERSION);
        if (expected == null) {
            if (current != StaleVersion.NONE && !message.getPayloadType().isAnnotationPresent(Unconditional.class))
                throw new VersionRequired();
            return;
        }
        var stream = ((StreamCommand) message.getPayload()).stream();
        if (!expected.equals(current)) throw new StaleVersion(stream, expected, current, viewer);
        var hash = message.getMetaData().get(RequestMetadata.EXPECTED_HASH);
        if (hash != null && !hashes.of(stream, current).equals(Optional.of(hash)))
            throw new StaleVersion(stream, StaleVersion.NONE, current, viewer);
    }
}
