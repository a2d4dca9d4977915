package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.interleaving.Interleavings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/** Readers that share a watermark miss nothing, however writers come between; see {@link Interleavings} for replay. */
class FinalOrderInterleavingsTest {

    @Test
    void everyReaderReadsEverything() {
        Interleavings.search(WithFinalOrder.class);
    }

    @Test
    void aWriterThatTakesItsLockTooLateIsFound() {
        assertThatThrownBy(() -> Interleavings.searchForPlanted(WithLateLock.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With seed")
                .hasMessageContaining("a reader read");
    }

    public static class WithFinalOrder extends Readers {
        @Override
        long begin(int writer) {
            database.lock(writer);
            return database.draw();
        }
    }

    /** A copy with a race: somebody may look between the two. */
    public static class WithLateLock extends Readers {
        @Override
        long begin(int writer) {
            var index = database.draw();
            database.lock(writer);
            return index;
        }
    }

    /** Two writers, one of whom has a reader at its side, and another reader. */
    public abstract static class Readers {
        final ModelDatabase database = new ModelDatabase();
        final AtomicLong signals = new AtomicLong();
        private final FinalOrder order =
                new FinalOrder(signals::get, new Pace(Duration.ZERO, 0, Duration.ZERO, 1), signals::incrementAndGet);
        private final Reader one = new Reader();
        private final Reader other = new Reader();

        /** Takes the lock and draws an index. */
        abstract long begin(int writer);

        /** Commits, and says so. */
        void end(int writer, long index) {
            database.show(index);
            database.unlock(writer);
            signals.incrementAndGet();
        }

        @Operation(nonParallelGroup = "first writer")
        public void write() {
            end(0, begin(0));
        }

        @Operation(nonParallelGroup = "first writer")
        public void rollBack() {
            begin(0);
            database.unlock(0);
        }

        @Operation(nonParallelGroup = "second writer")
        public void writeAndRead() throws SQLException {
            end(1, begin(1));
            one.read();
        }

        @Operation(nonParallelGroup = "reader")
        public void read() throws SQLException {
            other.read();
        }

        @Validate
        public void judge() throws SQLException {
            one.read();
            other.read();
            one.judge();
            other.judge();
        }

        private final class Reader {
            private long read;
            private long last = OpenTransactions.UNKNOWN;

            void read() throws SQLException {
                var upTo = order.sinceSignal(database::look);
                if (upTo <= last) return;
                read |= database.read(last, upTo);
                last = upTo;
            }

            void judge() {
                var stored = database.all();
                if (read != stored) throw new AssertionError("a reader read " + read + " of " + stored);
            }
        }
    }
}
