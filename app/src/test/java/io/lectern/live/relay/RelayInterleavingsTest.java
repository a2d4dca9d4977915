package io.lectern.live.relay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.interleaving.Interleavings;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * Where something is stored that the relay has not read, there is a signal for it; {@link Interleavings} says how to
 * replay.
 */
class RelayInterleavingsTest {

    @Test
    void noSignalIsLost() {
        Interleavings.search(WithSignalAfterwards.class);
    }

    @Test
    void aSignalThatComesTooSoonIsFound() {
        assertThatThrownBy(() -> Interleavings.searchForPlanted(WithSignalTooSoon.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With seed")
                .hasMessageContaining("nobody says");
    }

    public static class WithSignalAfterwards extends OneRelay {
        @Override
        void append() {
            stored.incrementAndGet();
            queue.signalEvents();
        }
    }

    /** A copy with a race. */
    public static class WithSignalTooSoon extends OneRelay {
        @Override
        void append() {
            queue.signalEvents();
            stored.incrementAndGet();
        }
    }

    /** A relay and two writers. */
    public abstract static class OneRelay {
        final RelayTaskQueue queue = new RelayTaskQueue();
        final AtomicInteger stored = new AtomicInteger();
        private int read;

        abstract void append();

        @Operation(nonParallelGroup = "one writer")
        public void store() {
            append();
        }

        @Operation(nonParallelGroup = "other writer")
        public void storeToo() {
            queue.add(() -> {});
            append();
        }

        /** A turn of the relay's loop, which would wait after it if there were no signal. */
        @Operation(nonParallelGroup = "relay")
        public void relay() {
            if (queue.takeSignal()) read = stored.get();
            queue.run();
        }

        @Validate
        public void judge() {
            relay();
            if (read != stored.get()) throw new AssertionError("nobody says that there is something to read");
        }
    }
}
