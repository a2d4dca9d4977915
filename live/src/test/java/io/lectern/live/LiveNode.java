package io.lectern.live;

import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Live on one node, put together as the application does it, without sockets. */
final class LiveNode implements AutoCloseable {
    static final ResumeLimits PROMISED =
            new ResumeLimits(10_000, Duration.ofDays(7), 4, 32 * 1024, 64 * 1024, Duration.ofSeconds(15));

    final SubscriptionRegistry routes = new SubscriptionRegistry();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Relay relay;
    final MarkSender marks;
    private final InMemoryEventFeed feed;
    private final SubscriptionService admission;
    private final ReplayScheduler replays;

    LiveNode(InMemoryEventFeed feed, InMemoryMemberships spaces) {
        this(feed, spaces, PROMISED);
    }

    LiveNode(InMemoryEventFeed feed, InMemoryMemberships spaces, ResumeLimits limits) {
        this.feed = feed;
        var verdicts = new SubscriptionMessages(feed);
        var metrics = new LiveMetrics(meters);
        var envelopes = new EnvelopeFactory(List.of(new LiveServer().things()));
        var correlations = new CorrelationIds(new LiveServer().pseudonyms(), spaces);
        var fanOut = new FanOut(envelopes, correlations, feed);
        relay = new Relay(feed, new EventDispatcher(routes, new Revocations(routes, verdicts), fanOut, metrics));
        marks = new MarkSender(routes, relay, verdicts, limits);
        var decisions = new SubscribeReplies(routes, relay, verdicts, metrics);
        var past = new EventHistory(feed, envelopes, correlations, limits);
        replays = new ReplayScheduler(relay, past, decisions, limits, metrics);
        admission = new SubscriptionService(routes, new TopicAuthorization(spaces), feed, relay, decisions, replays);
    }

    /** What a person hears of a destination over a connection of their own. */
    RecordingConnection subscribe(String name, String destination, @Nullable String resumeAfter)
            throws InterruptedException {
        var ear = new RecordingConnection();
        subscribe(session(name, ear), destination, resumeAfter);
        return ear;
    }

    /** A person's connection. */
    Session session(String name, SocketConnection wire) {
        var session = new Session("session", wire, TestLimits.PROMISED, (ended, why) -> {});
        session.identify(new Caller(UserId.of(name), Instant.MAX));
        return session;
    }

    Subscription subscribe(Session session, String destination, @Nullable String resumeAfter)
            throws InterruptedException {
        var user = session.user().orElseThrow();
        var topic = Destinations.parse(destination, user).orElseThrow();
        var id = "" + session.subscriptions().size();
        var subscription = new Subscription(session, new SubscribeRequest(user, id, topic, null, resumeAfter));
        session.subscriptions().put(id, subscription);
        admission.admit(subscription);
        return subscription;
    }

    /** Waits until it has handed over all that is stored. */
    void catchUp() throws InterruptedException {
        await().until(() -> relay.reached() == feed.head());
        var passed = new CountDownLatch(1);
        relay.between(passed::countDown);
        passed.await();
    }

    @Override
    public void close() {
        relay.stop();
        replays.destroy();
    }
}
