package io.lectern.live.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.interleaving.Interleavings;
import io.lectern.live.frame.Payload;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/**
 * What several threads send to one client goes out once each, in each one's order, and nothing after the end; see
 * {@link Interleavings} for replay.
 */
class SendQueueInterleavingsTest {
    private static final CloseStatus OVER = new CloseStatus(4001);

    @Test
    void whatIsTakenGoesOutOnceAndInOrder() {
        Interleavings.search(WithSendQueue.class);
    }

    @Test
    void aQueueThatLooksAndNotesInTwoStepsIsFound() {
        assertThatThrownBy(() -> Interleavings.searchForPlanted(WithForgetfulQueue.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With seed");
    }

    public static class WithSendQueue extends Senders {
        private final SendQueue queue = new SendQueue(connection, 1000, () -> {});

        @Override
        boolean offer(String text) {
            return queue.offer(Payload.of(text));
        }

        @Override
        void end() {
            queue.finish(null, OVER);
        }
    }

    /** A copy with a race: whether something is on its way is asked first, and noted later. */
    public static class WithForgetfulQueue extends Senders {
        private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
        private volatile boolean isBusy;

        @Override
        boolean offer(String text) {
            if (isBusy) return waiting.add(text);
            isBusy = true;
            send(text);
            return true;
        }

        @Override
        void end() {
            connection.close(OVER);
        }

        private void send(String text) {
            connection.send(Payload.of(text), failure -> sendNext());
        }

        private void sendNext() {
            var next = waiting.poll();
            if (next == null) isBusy = false;
            else send(next);
        }
    }

    /** Two senders, one of whom may end it, and the connection. */
    public abstract static class Senders {
        final StepwiseConnection connection = new StepwiseConnection();
        private int ones;
        private int others;
        private boolean isEnded;

        abstract boolean offer(String text);

        abstract void end();

        @Operation(nonParallelGroup = "one")
        public void send() {
            if (offer(letter('a', ones))) ones++;
        }

        @Operation(nonParallelGroup = "other")
        public void sendToo() {
            if (offer(letter('A', others))) others++;
        }

        @Operation(nonParallelGroup = "other")
        public void finish() {
            isEnded = true;
            end();
        }

        @Operation(nonParallelGroup = "connection")
        public void complete() {
            connection.complete();
        }

        @Operation(nonParallelGroup = "connection")
        public void beQuick() {
            connection.completeAtOnce();
            connection.complete();
        }

        @Validate
        public void judge() {
            connection.completeAll();
            connection.judge(isEnded);
            judge('a', ones);
            judge('A', others);
        }

        private void judge(char first, int taken) {
            var sent = 0;
            for (var letter : connection.sent().toCharArray())
                if (letter >= first && letter < first + 26 && letter != first + sent++) throw wrong(first, taken);
            if (sent != taken && !(isEnded && sent < taken)) throw wrong(first, taken);
        }

        private AssertionError wrong(char first, int taken) {
            return new AssertionError(connection.sent() + " was sent, of " + taken + " from " + first + " on");
        }

        private static String letter(char first, int number) {
            return String.valueOf((char) (first + number));
        }
    }
}
