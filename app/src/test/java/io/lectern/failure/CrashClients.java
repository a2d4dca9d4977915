package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** People who write and read while nodes and databases crash, and note every answer. */
final class CrashClients implements AutoCloseable {
    private static final int EACH = 3;
    private static final long PACE_MILLIS = 80;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Set<String> RIGHT =
            Set.of("crashed", "create 201", "create 503", "rename 200", "rename 503", "read 200", "read 503");

    private final String space;
    private final List<Api> nodes = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    CrashClients(String space, List<Api> nodes) {
        this.space = space;
        this.nodes.addAll(nodes);
        IntStream.range(0, EACH).forEach(each -> {
            pool.execute(() -> act(this::write));
            pool.execute(() -> act(this::read));
        });
    }

    /** Has everybody use another process in the place of one. */
    void replace(int node, Api api) {
        nodes.set(node, api);
    }

    /** Waits until so many more things were acknowledged. */
    void awaitMore(int count) {
        var enough = acknowledged.size() + count;
        await().atMost(TIMEOUT).until(() -> acknowledged.size() >= enough || !failures.isEmpty());
    }

    /** That nobody got an answer that is wrong, and all that was acknowledged is there on every node. */
    void judge() {
        assertThat(failures).isEmpty();
        assertThat(answers.keySet()).as(answers.toString()).isSubsetOf(RIGHT);
        for (var api : nodes)
            for (var thing : acknowledged)
                assertThat(api.get(thing).status()).as(thing).isEqualTo(200);
    }

    /** How often each answer was given. */
    Map<String, Integer> answers() {
        return answers;
    }

    private void act(Function<Api, Void> act) {
        try {
            while (!pool.isShutdown()) {
                try {
                    act.apply(nodes.get(ThreadLocalRandom.current().nextInt(nodes.size())));
                } catch (UncheckedIOException crashed) {
                    answers.merge("crashed", 1, Integer::sum);
                }
                TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
        }
    }

    private Void write(Api api) {
        var title = "{\"title\":\"T" + number.incrementAndGet() + "\"}";
        var made = api.post("/api/spaces/" + space + "/assignments", title);
        note("create", made);
        if (made.status() != 201) return null;
        acknowledged.add(made.location());
        note("rename", api.put(made.location() + "/title", "{\"title\":\"On\"}", "If-Match", made.etag()));
        return null;
    }

    private Void read(Api api) {
        var known = acknowledged.size();
        var path = known == 0
                ? "/api/spaces/" + space
                : acknowledged.get(ThreadLocalRandom.current().nextInt(known));
        note("read", api.get(path));
        return null;
    }

    private void note(String act, Api.QueryResult answer) {
        answers.merge(act + " " + answer.status(), 1, Integer::sum);
    }

    @Override
    public void close() throws InterruptedException {
        pool.shutdownNow();
        assertThat(pool.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
