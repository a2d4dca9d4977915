package io.lectern.webhooks.sending;

import io.lectern.thread.DaemonThreadFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks for addresses of hosts on threads of its own: one question for a host at a time, and an end to waiting. */
final class HostLookup implements AutoCloseable {
    private static final int THREADS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HostResolver resolver;
    private final Map<String, CompletableFuture<List<InetAddress>>> asked = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, new DaemonThreadFactory("webhook-hosts"));

    HostLookup(HostResolver resolver) {
        this.resolver = resolver;
    }

    /** Its addresses, or none if it is not known. */
    CompletableFuture<List<InetAddress>> find(String host) {
        var waiting = asked.computeIfAbsent(
                host, name -> new CompletableFuture<List<InetAddress>>().completeAsync(() -> resolve(name), threads));
        waiting.whenComplete((found, failure) -> asked.remove(host, waiting));
        return waiting.copy().completeOnTimeout(List.of(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private List<InetAddress> resolve(String host) {
        try {
            return List.of(resolver.resolve(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
