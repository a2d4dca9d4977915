package io.lectern.live;

import static org.awaitility.Awaitility.await;

import io.lectern.kernel.Authenticator.Caller;
import io.lectern.kernel.UserId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Live on one node, put together as the application does it, without sockets. */
final class Node implements AutoCloseable {
    static final ResumeLimits PROMISED =
            new ResumeLimits(10_000, Duration.ofDays(7), 4, 32 * 1024, 64 * 1024, Duration.ofSeconds(15));

    final Routes routes = new Routes();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Relay relay;
    final Marks marks;
    private final MemoryFeed feed;
    private final Admission admission;
    private final Replays replays;

    Node(MemoryFeed feed, MemorySpaces spaces) {
        this(feed, spaces, PROMISED);
    }

    Node(MemoryFeed feed, MemorySpaces spaces, ResumeLimits limits) {
        this.feed = feed;
        var verdicts = new Verdicts(feed);
        var metrics = new LiveMetrics(meters);
        var envelopes = new Envelopes(List.of(new LiveServer().things()));
        var correlations = new Correlations(new LiveServer().pseudonyms(), spaces);
        var fanOut = new FanOut(envelopes, correlations, feed);
        relay = new Relay(feed, new Dispatch(routes, new Revocations(routes, verdicts), fanOut, metrics));
        marks = new Marks(routes, relay, verdicts, limits);
        var decisions = new Decisions(routes, relay, verdicts, metrics);
        var past = new Past(feed, envelopes, correlations, limits);
        replays = new Replays(relay, past, decisions, limits, metrics);
        admission = new Admission(routes, new Entitlement(spaces), feed, relay, decisions, replays);
    }

    /** What a person hears of a destination over a connection of their own. */
    Ear subscribe(String name, String destination, @Nullable String resumeAfter) throws InterruptedException {
        var ear = new Ear();
        subscribe(session(name, ear), destination, resumeAfter);
        return ear;
    }

    /** A person's connection. */
    Session session(String name, Wire wire) {
        var session = new Session("session", wire, Settings.PROMISED, (ended, why) -> {});
        session.identify(new Caller(UserId.of(name), Instant.MAX));
        return session;
    }

    Subscription subscribe(Session session, String destination, @Nullable String resumeAfter)
            throws InterruptedException {
        var user = session.user().orElseThrow();
        var topic = Topics.parse(destination, user).orElseThrow();
        var id = "" + session.subscriptions().size();
        var subscription = new Subscription(session, new Wish(user, id, topic, null, resumeAfter));
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
