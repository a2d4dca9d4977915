package io.lectern.webhooks.registration;

import io.lectern.kernel.access.Scope;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.id.ServiceId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is stored.
 *
 * @param tokenSpaces where the service could read when it last changed it, null for everywhere
 * @param position the index up to which deliveries have been made
 * @param replayTo the index up to which a replay goes, null if there is none that ends before the newest event
 * @param resumeAt the index from which on it goes on after that
 */
public record Webhook(
        String id,
        ServiceId service,
        String url,
        @Nullable List<String> types,
        @Nullable List<String> spaces,
        @Nullable List<String> tokenSpaces,
        Detail detail,
        long position,
        @Nullable Long replayTo,
        @Nullable Long resumeAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant endedAt) {
    /** What the names of streams begin with that stand for webhooks. */
    public static final String PREFIX = "webhook-";

    /** The service with what it may be told by this webhook: what its token let it read at the last change. */
    public Service reader() {
        var scopes = detail.scopes().stream().map(Scope::text).collect(Collectors.toSet());
        var reached = spaces == null ? tokenSpaces : spaces;
        return new Service(service, scopes, reached == null ? null : new HashSet<>(reached));
    }

    /** The types that it is for, null for any. */
    @Nullable
    public Set<String> wantedTypes() {
        return types == null ? null : new HashSet<>(types);
    }

    /** The index up to which events are looked at next, if the order is final up to another. */
    public long end(long head) {
        return replayTo == null ? head : Math.min(head, replayTo);
    }

    /** Where it stands once no replay holds it back. */
    public long newest() {
        return resumeAt == null ? position : resumeAt;
    }
}
