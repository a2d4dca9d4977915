package io.lectern.live.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestPoolTest {
    private static final int LEAST = 3;
    private static final int MOST = 37;

    private final AtomicBoolean busy = new AtomicBoolean(true);
    private final Semaphore answers = new Semaphore(0);
    private final RequestPool pool = new RequestPool(LEAST, MOST, busy::get);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void fewRunAtOnceWhileTheProcessorsAreBusy() {
        come(20);
        for (var i = 0; i < 5; i++) {
            answer(1);
            pool.resize();
        }

        await().untilAsserted(() -> assertThat(pool.active()).isEqualTo(LEAST));
    }

    @Test
    void moreRunAtOnceWhileTheProcessorsAreNot() {
        busy.set(false);
        come(20);
        answer(1);
        pool.resize();
        await().untilAsserted(() -> assertThat(pool.active()).isEqualTo(2 * LEAST));

        come(100);
        for (var i = 0; i < 5; i++) pool.resize();
        await().untilAsserted(() -> assertThat(pool.active()).isEqualTo(MOST));
    }

    @Test
    void thoseThatAllWaitKeepNobodyFromRunning() {
        come(10);
        pool.resize();
        pool.resize();

        await().untilAsserted(() -> assertThat(pool.active()).isEqualTo(10));
    }

    @Test
    void fewRunAgainOnceTheProcessorsAreBusy() {
        busy.set(false);
        come(100);
        for (var i = 0; i < 5; i++) pool.resize();
        busy.set(true);
        answer(MOST);
        pool.resize();
        answer(MOST);

        await().untilAsserted(() -> assertThat(pool.active()).isEqualTo(LEAST));
    }

    @Test
    void withoutAnyTheSizeStays() {
        busy.set(false);
        come(10);
        pool.resize();
        answer(10);
        pool.resize();

        assertThat(pool.size()).isEqualTo(2 * LEAST);
    }

    /** Requests that each wait for an answer. */
    private void come(int many) {
        for (var i = 0; i < many; i++) pool.execute(answers::acquireUninterruptibly);
    }

    private void answer(int many) {
        var before = pool.completed();
        answers.release(many);
        await().until(() -> pool.completed() >= before + many);
    }
}
