package io.lectern.live;

import static org.awaitility.Awaitility.await;

import io.lectern.kernel.access.Authenticator.Caller;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.Disclosures;
import io.lectern.kernel.privacy.Pseudonyms;
import io.lectern.live.relay.Destinations;
import io.lectern.live.relay.Relay;
import io.lectern.live.resume.ResumeLimits;
import io.lectern.live.session.Session;
import io.lectern.live.session.SocketConnection;
import io.lectern.live.session.SubscribeRequest;
import io.lectern.live.stomp.SubscriptionService;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** Live on one node, put together as the application does it, without sockets; nothing runs before it is started. */
public final class LiveNode implements AutoCloseable {
    /** What clients are promised. */
    public static final ResumeLimits PROMISED =
            new ResumeLimits(10_000, Duration.ofDays(7), 4, 32 * 1024, 64 * 1024, Duration.ofSeconds(15));

    public final Relay relay;
    private final DefaultListableBeanFactory parts = new DefaultListableBeanFactory();
    private final InMemoryEventFeed feed;

    public LiveNode(InMemoryEventFeed feed, InMemoryMemberships memberships) {
        this(feed, memberships, PROMISED);
    }

    public LiveNode(InMemoryEventFeed feed, InMemoryMemberships memberships, ResumeLimits limits) {
        this(feed, memberships, limits, new LiveServer().pseudonyms());
    }

    public LiveNode(
            InMemoryEventFeed feed, InMemoryMemberships memberships, ResumeLimits limits, Pseudonyms pseudonyms) {
        this.feed = feed;
        parts.registerSingleton("feed", feed);
        parts.registerSingleton("memberships", memberships);
        parts.registerSingleton("limits", limits);
        parts.registerSingleton("clientLimits", TestLimits.PROMISED);
        parts.registerSingleton("pseudonyms", pseudonyms);
        var categories = new LiveServer().categories();
        parts.registerSingleton("categories", categories);
        parts.registerSingleton("authenticator", new LiveServer().authenticator());
        parts.registerSingleton("disclosures", new Disclosures(categories.disclosures(), List.of()));
        parts.registerSingleton("meters", new SimpleMeterRegistry());
        var autowiring = new AutowiredAnnotationBeanPostProcessor();
        autowiring.setBeanFactory(parts);
        parts.addBeanPostProcessor(autowiring);
        var scanner = new ClassPathBeanDefinitionScanner(parts);
        scanner.setIncludeAnnotationConfig(false);
        scanner.scan("io.lectern.live.session", "io.lectern.live.relay", "io.lectern.live.resume");
        scanner.scan("io.lectern.live.stomp");
        relay = part(Relay.class);
    }

    /** One of the parts that it is put together of. */
    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    /** What a person receives of a destination over a connection of their own. */
    public RecordingConnection subscribe(String name, String destination, @Nullable String resumeAfter)
            throws InterruptedException {
        var connection = new RecordingConnection();
        subscribe(session(name, connection), destination, resumeAfter);
        return connection;
    }

    /** A person's connection. */
    public Session session(String name, SocketConnection connection) {
        var session = new Session("session", connection, TestLimits.PROMISED, (ended, why) -> {});
        session.authenticate(new Caller(UserId.of(name), Instant.MAX));
        return session;
    }

    public void subscribe(Session session, String destination, @Nullable String resumeAfter)
            throws InterruptedException {
        var user = session.user().orElseThrow();
        var topic = Destinations.parse(destination, user).orElseThrow();
        var id = "" + session.subscriptions().size();
        part(SubscriptionService.class).subscribe(session, new SubscribeRequest(user, id, topic, null, resumeAfter));
    }

    /** Waits until it has handed over all that is stored. */
    public void catchUp() throws InterruptedException {
        await().until(() -> relay.reached() == feed.head());
        var passed = new CountDownLatch(1);
        relay.runBetweenEvents(passed::countDown);
        passed.await();
    }

    @Override
    public void close() {
        relay.stop();
        parts.destroySingletons();
    }
}
