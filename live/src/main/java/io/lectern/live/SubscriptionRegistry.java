package io.lectern.live;

import io.lectern.kernel.event.Channel;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who listens to what on this node; channels without listeners take no room. */
@Component
final class SubscriptionRegistry {
    private final Map<Channel, ChannelSubscribers> byChannel = new ConcurrentHashMap<>();

    /** The listeners of a channel, or null if there are none. */
    @Nullable
    ChannelSubscribers of(Channel channel) {
        return byChannel.get(channel);
    }

    ChannelSubscribers join(Subscription subscription) {
        return byChannel.compute(subscription.topic().channel(), (channel, present) -> {
            var route = present == null ? new ChannelSubscribers() : present;
            route.add(subscription);
            return route;
        });
    }

    void leave(Subscription subscription) {
        subscription.leave();
        byChannel.computeIfPresent(
                subscription.topic().channel(), (channel, route) -> route.remove(subscription) ? null : route);
    }

    /** Those that anybody listens to. */
    Collection<ChannelSubscribers> all() {
        return byChannel.values();
    }

    /** How many subscriptions there are. */
    int size() {
        return byChannel.values().stream()
                .mapToInt(route -> route.subscriptions().size())
                .sum();
    }
}
