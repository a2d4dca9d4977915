package io.lectern.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.live.RecordingConnection;
import io.lectern.live.frame.Payload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class SendQueueTest {
    private final SlowConnection connection = new SlowConnection();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger fetched = new AtomicInteger();
    private final SendQueue queue = new SendQueue(connection, 100, failures::incrementAndGet);

    @Test
    void oneTextIsUnderwayAtATimeAndTheOrderIsKept() {
        offer("a");
        offer("b");
        queue.ping();
        offer("c");
        assertThat(connection.sent).containsExactly("a");

        connection.complete();
        connection.complete();
        assertThat(connection.sent).containsExactly("a", "b", "ping");
        connection.complete();
        connection.complete();
        assertThat(connection.sent).containsExactly("a", "b", "ping", "c");
    }

    @Test
    void toAClientThatIsBehindManyTextsGoOutAsOne() {
        for (var text : "abcdefghij".split("")) offer(text);
        queue.ping();
        offer("k");
        connection.complete();
        connection.complete();
        connection.complete();

        assertThat(connection.sent).containsExactly("a", "bcdefghij", "ping", "k");
        assertThat(queue.offer(new Payload("x", 99)))
                .as("what is through weighs nothing")
                .isTrue();
    }

    @Test
    void textsThatAreLargeTogetherGoOutInParts() {
        var large = "x".repeat(5000);
        for (var number = 0; number < 10; number++) queue.offer(new Payload(large, 1));
        for (var number = 0; number < 10; number++) connection.complete();

        assertThat(connection.sent).hasSizeLessThan(10).allMatch(text -> text.length() <= 16 * 1024);
        assertThat(String.join("", connection.sent)).hasSize(50_000);
    }

    @Test
    void whatIsHeldGoesOutWithTheRestOfItsBatch() {
        var batch = new WriteBatch();
        for (var text : "abcdefghij".split("")) batch.hold(queue, new Payload(text, 1));
        assertThat(connection.sent).isEmpty();

        batch.flush();

        assertThat(connection.sent).containsExactly("abcdefghij");
    }

    @Test
    void aBatchThatIsTooLargeForAQueueGoesOutInParts() {
        connection.instant = true;
        var batch = new WriteBatch();

        assertThat(batch.hold(queue, new Payload("a", 60))).isTrue();
        assertThat(batch.hold(queue, new Payload("b", 60))).isTrue();
        assertThat(connection.sent).containsExactly("a");
        batch.flush();

        assertThat(connection.sent).containsExactly("a", "b");
    }

    @Test
    void theLastOfABatchThatIsTooLargeGoesOutBehindTheOthers() {
        connection.instant = true;
        var batch = new WriteBatch();
        assertThat(batch.hold(queue, new Payload("a", 60))).isTrue();
        batch.next(true);

        assertThat(batch.hold(queue, new Payload("b", 60))).isTrue();
        batch.flush();

        assertThat(connection.sent).containsExactly("a", "b");
    }

    @Test
    void moreThanTheBudgetIsNotTakenUntilThereIsRoomAgain() {
        assertThat(queue.offer(new Payload("a", 60))).isTrue();
        assertThat(queue.offer(new Payload("b", 60))).isFalse();
        connection.complete();
        assertThat(queue.offer(new Payload("b", 60))).isTrue();
    }

    @Test
    void theLastTextComesAfterAllThatWaitsAndNothingAfterIt() {
        offer("a");
        offer("b");
        queue.finish("bye", new CloseStatus(4500));
        offer("c");
        connection.complete();
        connection.complete();
        connection.complete();

        assertThat(connection.sent).containsExactly("a", "b", "bye", "close 4500");
    }

    @Test
    void cuttingDropsWhatWaits() {
        offer("a");
        offer("b");
        queue.cut(new CloseStatus(4008));
        assertThat(connection.sent).containsExactly("a");
        connection.complete();

        assertThat(connection.sent).containsExactly("a", "close 4008");
    }

    @Test
    void whatIsReplayedIsOutsideOfTheBudgetAndNeverGrowsOld() {
        queue.offerReplayed(Payload.of("x".repeat(200)), fetched::incrementAndGet);
        queue.ping();
        assertThat(queue.ageNanos()).isZero();
        assertThat(queue.offer(new Payload("a", 100))).isTrue();
        assertThat(queue.ageNanos()).isPositive();
        assertThat(fetched).hasValue(0);
        connection.complete();

        assertThat(fetched).hasValue(1);
    }

    @Test
    void whatIsReplayedDoesNotKeepAClientThatIsCutOff() {
        queue.offerReplayed(Payload.of("a"), fetched::incrementAndGet);
        offer("b");
        queue.cut(new CloseStatus(4008));

        assertThat(connection.sent).containsExactly("a", "close 4008");
        connection.fail();
        assertThat(fetched).hasValue(0);
    }

    @Test
    void nothingIsQuietWhileSomethingIsOnItsWay() {
        assertThat(queue.quietNanos()).isPositive();
        offer("a");
        assertThat(queue.quietNanos()).isZero();
    }

    @Test
    void aBrokenConnectionIsReportedOnceAndClosed() {
        offer("a");
        offer("b");
        connection.fail();
        offer("c");

        assertThat(failures).hasValue(1);
        assertThat(connection.sent).containsExactly("a", "close 4008");
    }

    @Test
    void aConnectionThatIsThroughAtOnceDoesNotDeepenTheStack() {
        connection.sent.clear();
        offer("first");
        for (var i = 0; i < 90; i++) queue.ping();
        connection.instant = true;
        connection.deepest = 0;
        connection.complete();

        assertThat(connection.sent).hasSize(91);
        assertThat(connection.deepest).isEqualTo(1);
    }

    @Test
    void whoReplaysOneTextAfterTheOtherDoesNotDeepenTheStack() {
        var recording = new RecordingConnection();
        var quick = new SendQueue(recording, 100, failures::incrementAndGet);
        replay(quick, 20_000);

        assertThat(recording.texts).hasSize(20_000);
    }

    private void replay(SendQueue quick, int texts) {
        if (texts > 0) quick.offerReplayed(Payload.of("a"), () -> replay(quick, texts - 1));
    }

    @Test
    void whatWaitsGrowsOld() throws InterruptedException {
        assertThat(queue.ageNanos()).isZero();
        offer("a");
        var before = queue.ageNanos();
        Thread.onSpinWait();
        assertThat(queue.ageNanos()).isGreaterThan(before);
        connection.complete();
        assertThat(queue.ageNanos()).isZero();
    }

    private void offer(String text) {
        assertThat(queue.offer(new Payload(text, text.length()))).isTrue();
    }

    /** Notes what it is given, and is through when notified so. */
    private static final class SlowConnection implements SocketConnection {
        private final List<String> sent = new ArrayList<>();
        private @Nullable Consumer<@Nullable Throwable> done;
        private boolean instant;
        private int depth;
        private int deepest;

        @Override
        public void send(Payload message, Consumer<@Nullable Throwable> done) {
            take(message.text(), done);
        }

        @Override
        public void ping(Consumer<@Nullable Throwable> done) {
            take("ping", done);
        }

        @Override
        public void close(CloseStatus status) {
            sent.add("close " + status.getCode());
        }

        private void take(String what, Consumer<@Nullable Throwable> done) {
            sent.add(what);
            deepest = Math.max(deepest, ++depth);
            if (instant) done.accept(null);
            else this.done = done;
            depth--;
        }

        void complete() {
            var notified = done;
            done = null;
            if (notified != null) notified.accept(null);
        }

        void fail() {
            done.accept(new IOException("gone"));
        }
    }
}
