package io.lectern.live.ops;

import io.lectern.live.relay.Relay;
import io.lectern.live.relay.SubscriptionRegistry;
import io.lectern.live.resume.HeldRequests;
import io.lectern.live.session.SessionRegistry;
import io.lectern.live.socket.SocketConnectionFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What operators see of how live messages stand: who is there, and what waits. */
@Component
final class LiveGauges {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final MeterRegistry registry;

    LiveGauges(
            MeterRegistry registry,
            SessionRegistry sessions,
            SubscriptionRegistry subscriptions,
            Relay relay,
            HeldRequests held,
            SocketConnectionFactory connections) {
        this.registry = registry;
        Gauge.builder("lectern.live.sessions", sessions, live -> live.all().size())
                .description("Live sessions on this node")
                .register(registry);
        Gauge.builder("lectern.live.subscriptions", subscriptions, SubscriptionRegistry::size)
                .description("Subscriptions of the live sessions on this node")
                .register(registry);
        Gauge.builder("lectern.live.behind", sessions, LiveGauges::behind)
                .description("Live sessions for which something waits")
                .register(registry);
        Gauge.builder("lectern.live.unread", sessions, LiveGauges::unread)
                .baseUnit("seconds")
                .description("How long the oldest message has waited for its client")
                .register(registry);
        Gauge.builder("lectern.live.unread.size", sessions, LiveGauges::unreadBytes)
                .baseUnit("bytes")
                .description("What waits for clients or is on its way to them")
                .register(registry);
        Gauge.builder("lectern.live.held", held, HeldRequests::count)
                .description("Requests on this node that wait for messages")
                .register(registry);
        queue("relay", relay, Relay::waitingTasks);
        queue("wire", connections, SocketConnectionFactory::waiting);
    }

    private <T> void queue(String name, T owner, ToDoubleFunction<T> depth) {
        Gauge.builder("lectern.live.queue", owner, depth)
                .tag("queue", name)
                .description("What waits for a thread")
                .register(registry);
    }

    private static double behind(SessionRegistry sessions) {
        return sessions.all().stream()
                .filter(session -> session.output().unreadNanos() > 0)
                .count();
    }

    private static double unreadBytes(SessionRegistry sessions) {
        return sessions.all().stream()
                .mapToLong(session -> session.output().unreadBytes())
                .sum();
    }

    private static double unread(SessionRegistry sessions) {
        return sessions.all().stream()
                        .mapToLong(session -> session.output().unreadNanos())
                        .max()
                        .orElse(0)
                / SECOND;
    }
}
