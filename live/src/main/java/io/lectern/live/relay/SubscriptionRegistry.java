package io.lectern.live.relay;

import io.lectern.kernel.event.Channel;
import io.lectern.live.session.Subscription;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who subscribes to what on this node; channels without subscribers take no room. */
@Component
public final class SubscriptionRegistry {
    private final Map<Channel, ChannelSubscribers> byChannel = new ConcurrentHashMap<>();

    /** The subscribers of a channel, or null if there are none. */
    public @Nullable ChannelSubscribers find(Channel channel) {
        return byChannel.get(channel);
    }

    /** Adds a subscription to the subscribers of its channel. */
    public ChannelSubscribers register(Subscription subscription) {
        return byChannel.compute(subscription.topic().channel(), (channel, present) -> {
            var subscribers = present == null ? new ChannelSubscribers() : present;
            subscribers.add(subscription);
            return subscribers;
        });
    }

    /** Closes a subscription, and removes it. */
    public void unregister(Subscription subscription) {
        subscription.close();
        byChannel.computeIfPresent(
                subscription.topic().channel(),
                (channel, subscribers) -> subscribers.remove(subscription) ? null : subscribers);
    }

    /** Those of all channels that anybody subscribes to. */
    public Collection<ChannelSubscribers> all() {
        return byChannel.values();
    }

    /** How many subscriptions there are. */
    public int size() {
        return byChannel.values().stream()
                .mapToInt(subscribers -> subscribers.all().size())
                .sum();
    }
}
