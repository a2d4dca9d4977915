package io.lectern.live.relay;

import io.lectern.kernel.event.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who wants to know, without a subscription, that something was addressed to a channel. */
@Component
public final class ChannelListeners {
    private final Map<Channel, Set<Runnable>> byChannel = new ConcurrentHashMap<>();

    /** Has a task run by the relay after each event; it must be a short one. */
    public void add(Channel channel, Runnable task) {
        byChannel.compute(channel, (key, present) -> {
            Set<Runnable> tasks = present == null ? ConcurrentHashMap.newKeySet() : present;
            tasks.add(task);
            return tasks;
        });
    }

    /** Lets it run no more. */
    public void remove(Channel channel, Runnable task) {
        byChannel.computeIfPresent(channel, (key, tasks) -> {
            tasks.remove(task);
            return tasks.isEmpty() ? null : tasks;
        });
    }

    void notify(Channel channel) {
        byChannel.getOrDefault(channel, Set.of()).forEach(Runnable::run);
    }
}
