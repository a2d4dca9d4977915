package io.lectern.views.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedWorkTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private final Queue<Runnable> thread = new ArrayDeque<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void allWhoComeBeforeItBeginsShareOneRun() {
        var work = new SharedWork(thread::add, runs::incrementAndGet);
        var waiting = Stream.generate(() -> await(work)).limit(3).toList();

        thread.remove().run();

        waiting.forEach(CompletableFuture::join);
        assertThat(thread).isEmpty();
        assertThat(runs).hasValue(1);
    }

    @Test
    void whoComesWhileItRunsIsAnsweredByTheNext() {
        var late = new ArrayDeque<CompletableFuture<Void>>();
        var self = new SharedWork[1];
        self[0] = new SharedWork(thread::add, () -> {
            if (runs.incrementAndGet() == 1) late.add(await(self[0]));
        });
        var early = await(self[0]);

        thread.remove().run();

        early.join();
        assertThat(late.element()).isNotDone();
        thread.remove().run();
        late.remove().join();
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatAllGaveUpIsNotDone() {
        var work = new SharedWork(thread::add, runs::incrementAndGet);
        for (var n = 0; n < 3; n++)
            assertThatThrownBy(() -> work.await(Duration.ZERO)).isInstanceOf(TimeoutException.class);

        assertThat(thread).hasSize(1);
        thread.remove().run();

        assertThat(runs).hasValue(0);
    }

    @Test
    void allWhoWaitAreToldOfAFailure() {
        var work = new SharedWork(thread::add, () -> {
            throw new IllegalStateException("of a test");
        });
        var waiting = await(work);

        thread.remove().run();

        assertThatThrownBy(waiting::join).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    /** Returns once the other thread waits. */
    private CompletableFuture<Void> await(SharedWork work) {
        var waiter = new Thread[1];
        var end = new CompletableFuture<Void>();
        waiter[0] = new Thread(() -> {
            try {
                work.await(LONG);
                end.complete(null);
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                end.completeExceptionally(failure);
            }
        });
        waiter[0].start();
        Awaitility.await().until(() -> waiter[0].getState() == Thread.State.TIMED_WAITING);
        return end;
    }
}
