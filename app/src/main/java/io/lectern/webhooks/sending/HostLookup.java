package io.lectern.webhooks.sending;

import io.lectern.thread.DaemonThreadFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Asks for addresses of hosts on threads of its own, and puts an end to waiting. Who names many hosts whose servers are
 * slow to tell waits for their own turn: each owner has few questions asked at a time.
 */
final class HostLookup implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int FOR_ONE_OWNER = 4;
    private static final long IDLE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HostResolver resolver;
    private final Map<Question, CompletableFuture<List<InetAddress>>> asked = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreadFactory("webhook-hosts"));
    private final OwnerTurns turns = new OwnerTurns(FOR_ONE_OWNER, threads);

    HostLookup(HostResolver resolver) {
        this.resolver = resolver;
        threads.allowCoreThreadTimeOut(true);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    private record Question(String owner, String host) {}

    /** Its addresses, or none if it is not known. */
    CompletableFuture<List<InetAddress>> find(String owner, String host) {
        var question = new Question(owner, host);
        var waiting = asked.computeIfAbsent(question, this::ask);
        waiting.whenComplete((found, failure) -> asked.remove(question, waiting));
        return waiting.copy().completeOnTimeout(List.of(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<List<InetAddress>> ask(Question question) {
        var answer = new CompletableFuture<List<InetAddress>>();
        var begun = System.nanoTime();
        turns.run(question.owner(), () -> answer.completeAsync(() -> resolve(question.host(), begun), Runnable::run));
        return answer;
    }

    /** What nobody waits for any more is not asked. */
    private List<InetAddress> resolve(String host, long begun) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) return List.of();
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
