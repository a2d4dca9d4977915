package io.lectern.store.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.interleaving.Interleavings;
import java.sql.SQLException;
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
        private final FinalOrder order = new FinalOrder(() -> {});
        private final Reader one = new Reader();
        private final Reader other = new Reader();

        /** Takes the lock and draws an index. */
        abstract long begin(int writer);

        @Operation(nonParallelGroup = "first writer")
        public void write() {
            database.show(begin(0));
            database.unlock(0);
        }

        @Operation(nonParallelGroup = "first writer")
        public void rollBack() {
            begin(0);
            database.unlock(0);
        }

        @Operation(nonParallelGroup = "second writer")
        public void writeAndRead() throws SQLException {
            database.show(begin(1));
            database.unlock(1);
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
                var upTo = order.advance(database::look);
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
