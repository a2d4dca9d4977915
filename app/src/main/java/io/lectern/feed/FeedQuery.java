package io.lectern.feed;

import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.http.TokenValidity;
import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import org.jspecify.annotations.Nullable;

/** What services can ask of all that happens. */
sealed interface FeedQuery {

    /** Which events are wanted. */
    FeedFilter filter();

    /** The position after which they are wanted, as the feed spells it; null for all. */
    @Nullable
    String after();

    /** The first of them. */
    @Allow(value = SERVICE, scope = Scope.READ)
    record ReadEvents(FeedFilter filter, @Nullable String after, int limit) implements FeedQuery {}

    /**
     * All that are there now, as lines.
     *
     * @param token how long the service may go on
     */
    @Allow(value = SERVICE, scope = Scope.READ)
    record StreamEvents(FeedFilter filter, @Nullable String after, TokenValidity token) implements FeedQuery {}

    /**
     * All that are there now and all that come, as server-sent events.
     *
     * @param token how long the service may go on
     */
    @Allow(value = SERVICE, scope = Scope.READ)
    record FollowEvents(FeedFilter filter, @Nullable String after, TokenValidity token) implements FeedQuery {}
}
