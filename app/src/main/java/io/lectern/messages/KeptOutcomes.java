package io.lectern.messages;

import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.message.Commands.Outcome;
import io.lectern.kernel.stream.VersionHashes;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds out what a kept request came to: its events name it as their cause. */
@Component
class KeptOutcomes {
    private final EventStore store;
    private final VersionHashes hashes;

    KeptOutcomes(EventStore store, VersionHashes hashes) {
        this.store = store;
        this.hashes = hashes;
    }

    /** Nothing if that is no part of the history that is stored now. */
    Optional<Outcome> of(KeptRequest kept) {
        if (kept.cause() != null) return lastCaused(kept).or(() -> before(kept));
        var isThere = kept.hash() == null || hash(kept, kept.version()).equals(Optional.of(kept.hash()));
        return isThere ? Optional.of(new Outcome(kept.stream(), kept.version(), kept.version())) : Optional.empty();
    }

    private Optional<Outcome> lastCaused(KeptRequest kept) {
        Outcome last = null;
        var events = store.readEvents(kept.stream(), kept.version());
        while (events.hasNext()) {
            var event = events.next();
            if (event.getMetaData().getOrDefault(Metadata.CAUSATION_ID, "").equals(kept.cause()))
                last = new Outcome(kept.stream(), event.getSequenceNumber(), kept.version() - 1);
        }
        return Optional.ofNullable(last);
    }

    /** What a command that changed nothing left as it was. */
    private Optional<Outcome> before(KeptRequest kept) {
        var version = kept.version() - 1;
        return hash(kept, version).map(there -> new Outcome(kept.stream(), version, version));
    }

    private Optional<String> hash(KeptRequest kept, long version) {
        return hashes.inTransaction(kept.stream(), version);
    }
}
