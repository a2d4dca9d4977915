package io.lectern.thread;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicTaskTest {

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, OutOfMemoryError.class, Exception.class})
    void whateverFailsThereIsANextTurn(Class<? extends Throwable> kind) {
        var turns = new AtomicInteger();
        var threads = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("periodic"));
        try {
            PeriodicTask.start(threads, "periodic", Duration.ZERO, Duration.ofMillis(1), () -> {
                turns.incrementAndGet();
                PeriodicTaskTest.<RuntimeException>fail(make(kind));
            });

            await().until(() -> turns.get() > 2);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Throwable make(Class<? extends Throwable> kind) {
        try {
            return kind.getConstructor(String.class).newInstance("Planted");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No such failure", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
