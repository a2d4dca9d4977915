package io.lectern.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.Api;
import io.lectern.history.History;
import io.lectern.history.RecordedApi;
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

/** People who write and read while nodes and databases crash, and note what they are told. */
final class CrashClients implements AutoCloseable {
    private static final int EACH = 3;
    private static final long PACE_MILLIS = 80;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    /** Beside what says that a node, its database or a twin is not done. */
    private static final Set<String> RIGHT =
            Set.of("create 201", "rename 200", "rename 412", "read 200", "version 200", "list 200");

    private static final Set<String> UNDECIDED = Set.of("crashed", "409", "503");

    private final List<Api> nodes = new CopyOnWriteArrayList<>();
    private final History history = new History();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    CrashClients(String space, List<Api> nodes) {
        this.nodes.addAll(nodes);
        for (var n = 0; n < EACH; n++) {
            var writer = new CrashClient("writer " + n, space, this);
            var reader = new CrashClient("reader " + n, space, this);
            pool.execute(() -> act(writer::write));
            pool.execute(() -> act(reader::read));
        }
    }

    private interface Act {
        void run() throws InterruptedException;
    }

    /** One of the nodes. */
    RecordedApi any(String client) {
        return new RecordedApi(nodes.get(ThreadLocalRandom.current().nextInt(nodes.size())), client, history);
    }

    /** Things that are there for certain, with a version that each has reached. */
    List<String> acknowledged() {
        return acknowledged;
    }

    long version(String thing) {
        return versions.get(thing);
    }

    void created(String thing) {
        versions.put(thing, 0L);
        acknowledged.add(thing);
    }

    void reached(String thing, long version) {
        versions.merge(thing, version, Math::max);
    }

    /** Notes an answer; whether it decides anything. */
    boolean note(String act, String answer) {
        var decides = !UNDECIDED.contains(answer);
        answers.merge(decides ? act + " " + answer : answer, 1, Integer::sum);
        return decides;
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
        assertThat(answers.keySet().stream().filter(answer -> !UNDECIDED.contains(answer)))
                .as(answers.toString())
                .isSubsetOf(RIGHT);
        for (var api : nodes)
            for (var thing : acknowledged)
                assertThat(new RecordedApi(api, "judge", history).get(thing).status())
                        .as(thing)
                        .isEqualTo(200);
    }

    /** Lets them finish what they have begun, while all nodes are there, and says what they did. */
    History end() throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        judge();
        return history;
    }

    /** How often each answer was given. */
    Map<String, Integer> answers() {
        return answers;
    }

    static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
    }

    private void act(Act act) {
        try {
            while (!pool.isShutdown()) {
                act.run();
                pause();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        pool.shutdownNow();
        assertThat(pool.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
