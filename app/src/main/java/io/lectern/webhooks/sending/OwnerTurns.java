package io.lectern.webhooks.sending;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Has tasks run, few at a time for each owner, so that none with many slow ones holds up those of others. */
final class OwnerTurns {
    private final int atOnce;
    private final Executor threads;
    private final Map<String, Turns> owners = new HashMap<>();

    OwnerTurns(int atOnce, Executor threads) {
        this.atOnce = atOnce;
        this.threads = threads;
    }

    private static final class Turns {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    /** Has a task run, now or when others of its owner are over. */
    synchronized void run(String owner, Runnable task) {
        var turns = owners.computeIfAbsent(owner, first -> new Turns());
        if (turns.running == atOnce) {
            turns.waiting.add(task);
            return;
        }
        turns.running++;
        threads.execute(() -> runAll(owner, turns, task));
    }

    private void runAll(String owner, Turns turns, Runnable first) {
        try {
            first.run();
        } finally {
            runNext(owner, turns);
        }
    }

    /** Behind those of others that wait for a thread. */
    private synchronized void runNext(String owner, Turns turns) {
        var next = turns.waiting.poll();
        if (next != null) threads.execute(() -> runAll(owner, turns, next));
        else if (--turns.running == 0) owners.remove(owner);
    }
}
