package io.lectern.views.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class BuildTurnsTest {
    private final BuildTurns turns = new BuildTurns(1);
    private final List<Long> went = new CopyOnWriteArrayList<>();

    @Test
    void whoIsFurthestBehindGoesOnFirst() {
        var first = turns.turn();
        first.next(0);
        var ahead = waiting(300);
        var behind = waiting(100);
        var between = waiting(200);

        first.close();

        CompletableFuture.allOf(ahead, behind, between).join();
        assertThat(went).containsExactly(100L, 200L, 300L);
    }

    @Test
    void whoHasATurnKeepsItUntilAnotherIsFurtherBehind() {
        var first = turns.turn();
        first.next(0);
        var other = waiting(500);

        first.next(400);
        assertThat(went).isEmpty();

        first.next(600);
        assertThat(went).containsExactly(500L);
        other.join();
    }

    @Test
    void asManyGoOnAtOnceAsMay() {
        var two = new BuildTurns(2);
        two.turn().next(0);
        two.turn().next(1);

        assertThat(two.waiting()).isZero();
    }

    /** Once it waits. */
    private CompletableFuture<Void> waiting(long position) {
        var before = turns.waiting();
        var done = CompletableFuture.runAsync(() -> go(position), work -> new Thread(work).start());
        await().until(() -> turns.waiting() > before);
        return done;
    }

    private void go(long position) {
        try (var turn = turns.turn()) {
            turn.next(position);
            went.add(position);
        }
    }
}
