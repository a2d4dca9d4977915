package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;

import io.lectern.store.engine.LampEvent.PutOut;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An event that is appended, but whose transaction is still open. */
public final class OpenAppend implements AutoCloseable {
    final String stream = "lamp-" + UUID.randomUUID();
    private final CountDownLatch appended = new CountDownLatch(1);
    private final CompletableFuture<Boolean> commit = new CompletableFuture<>();
    private final CompletableFuture<Void> end;

    public OpenAppend(TestStore store) throws InterruptedException {
        var thread = Executors.newSingleThreadExecutor();
        end = CompletableFuture.runAsync(
                () -> store.spring.executeWithoutResult(status -> append(store, status::setRollbackOnly)), thread);
        thread.shutdown();
        appended.await();
    }

    private void append(TestStore store, Runnable rollback) {
        store.engine.appendEvents(event(stream, 0, new PutOut("slow")));
        appended.countDown();
        if (!commit.join()) rollback.run();
    }

    public void commit() {
        commit.complete(true);
        end.join();
    }

    public void rollBack() {
        commit.complete(false);
        end.join();
    }

    @Override
    public void close() {
        commit();
    }
}
