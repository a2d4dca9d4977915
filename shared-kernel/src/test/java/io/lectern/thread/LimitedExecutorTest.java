package io.lectern.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedExecutorTest {
    private static final int LIMIT = 2;
    private static final int MOST = 5;

    private final CopyOnWriteArrayList<Integer> begun = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Semaphore ends = new Semaphore(0);
    private final Semaphore waits = new Semaphore(0);
    private final LimitedExecutor executor = new LimitedExecutor(LIMIT, MOST, task -> {
        var thread = new DaemonThreadFactory("limited").newThread(task);
        thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
        return thread;
    });

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void asManyRunAtOnceAsHavePermitsAndTheOthersInTheirOrder() {
        for (var i = 0; i < 6; i++) executor.execute(task(i));
        await().untilAsserted(() -> assertThat(begun).containsExactlyInAnyOrder(0, 1));
        assertThat(executor.hasWaiting()).isTrue();

        for (var i = 2; i < 6; i++) {
            ends.release();
            var expected = i;
            await().untilAsserted(
                            () -> assertThat(begun).hasSize(expected + 1).last().isEqualTo(expected));
            assertThat(executor.active()).isEqualTo(LIMIT);
        }
    }

    @Test
    void whileOneWaitsTheNextRuns() {
        executor.execute(waiting(0));
        executor.execute(waiting(1));
        executor.execute(task(2));
        executor.execute(task(3));

        await().untilAsserted(() -> assertThat(begun).containsExactlyInAnyOrder(0, 1, 2, 3));
        assertThat(executor.active()).isEqualTo(LIMIT);
    }

    @Test
    void thoseThatWaitAreNotMoreThanTheMost() {
        for (var i = 0; i < 9; i++) executor.execute(waiting(i));

        await().until(() -> begun.size() == MOST && executor.active() == 0);
        waits.release();
        ends.release();
        await().untilAsserted(() -> assertThat(begun).hasSize(MOST + 1));
    }

    @Test
    void whoeverHasWaitedGoesOnAtOnceAndTheNextLater() {
        executor.execute(waiting(0));
        for (var i = 1; i < 5; i++) executor.execute(task(i));
        await().untilAsserted(() -> assertThat(begun).containsExactlyInAnyOrder(0, 1, 2));

        waits.release();
        await().until(() -> executor.active() == LIMIT + 1);
        ends.release();
        await().until(() -> executor.active() == LIMIT);
        assertThat(begun).hasSize(3);
        ends.release();
        await().untilAsserted(() -> assertThat(begun).hasSize(4));
    }

    @Test
    void aTaskThatFailsOrKeepsWaitingLosesNoPermit() {
        for (var i = 0; i < 10; i++) {
            executor.execute(() -> {
                throw new IllegalStateException("This task fails");
            });
            executor.execute(LimitedExecutor::releasePermit);
            executor.execute(() -> {
                LimitedExecutor.releasePermit();
                throw new IllegalStateException("So does this");
            });
        }
        await().until(() -> executor.completed() == 30 && failures.size() == 20);

        assertThat(executor.active()).isZero();
        asManyRunAtOnceAsHavePermitsAndTheOthersInTheirOrder();
    }

    @Test
    void moreRunOnceTheyMay() {
        for (var i = 0; i < 6; i++) executor.execute(task(i));

        executor.setLimit(4);

        await().untilAsserted(() -> assertThat(begun).containsExactlyInAnyOrder(0, 1, 2, 3));
        assertThat(executor.limit()).isEqualTo(4);
    }

    @Test
    void whoeverIsNoTaskHasNoPermit() {
        LimitedExecutor.releasePermit();
        LimitedExecutor.takePermit();

        assertThat(executor.active()).isZero();
    }

    @Test
    void nothingIsTakenAfterTheEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        executor.execute(() -> {
            try {
                waits.acquire();
            } catch (InterruptedException interrupted) {
                ended.countDown();
            }
        });

        executor.shutdownNow();

        ended.await();
        assertThatThrownBy(() -> executor.execute(task(1))).isInstanceOf(RejectedExecutionException.class);
        assertThat(begun).isEqualTo(List.of());
    }

    private Runnable task(int number) {
        return () -> {
            begun.add(number);
            ends.acquireUninterruptibly();
        };
    }

    private Runnable waiting(int number) {
        return () -> {
            begun.add(number);
            LimitedExecutor.releasePermit();
            waits.acquireUninterruptibly();
            LimitedExecutor.takePermit();
            ends.acquireUninterruptibly();
        };
    }
}
