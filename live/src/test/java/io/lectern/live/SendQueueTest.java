package io.lectern.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class SendQueueTest {
    private final SlowWire wire = new SlowWire();
    private final AtomicInteger broken = new AtomicInteger();
    private final AtomicInteger fetched = new AtomicInteger();
    private final SendQueue outbox = new SendQueue(wire, 100, broken::incrementAndGet);

    @Test
    void oneTextIsUnderwayAtATimeAndTheOrderIsKept() {
        offer("a");
        offer("b");
        outbox.ping();
        offer("c");
        assertThat(wire.said).containsExactly("a");

        wire.through();
        wire.through();
        assertThat(wire.said).containsExactly("a", "b", "ping");
        wire.through();
        wire.through();
        assertThat(wire.said).containsExactly("a", "b", "ping", "c");
    }

    @Test
    void toAClientThatIsBehindManyTextsGoOutAsOne() {
        for (var text : "abcdefghij".split("")) offer(text);
        outbox.ping();
        offer("k");
        wire.through();
        wire.through();
        wire.through();

        assertThat(wire.said).containsExactly("a", "bcdefghij", "ping", "k");
        assertThat(outbox.offer(new Payload("x", 99)))
                .as("what is through weighs nothing")
                .isTrue();
    }

    @Test
    void textsThatAreLargeTogetherGoOutInParts() {
        var large = "x".repeat(5000);
        for (var number = 0; number < 10; number++) outbox.offer(new Payload(large, 1));
        for (var number = 0; number < 10; number++) wire.through();

        assertThat(wire.said).hasSizeLessThan(10).allMatch(text -> text.length() <= 16 * 1024);
        assertThat(String.join("", wire.said)).hasSize(50_000);
    }

    @Test
    void whatIsHeldGoesOutWithTheRestOfItsBurst() {
        var burst = new WriteBatch();
        for (var text : "abcdefghij".split("")) burst.hold(outbox, new Payload(text, 1));
        assertThat(wire.said).isEmpty();

        burst.end();

        assertThat(wire.said).containsExactly("abcdefghij");
    }

    @Test
    void aBurstThatIsTooLargeForAnOutboxGoesOutInParts() {
        wire.instant = true;
        var burst = new WriteBatch();

        assertThat(burst.hold(outbox, new Payload("a", 60))).isTrue();
        assertThat(burst.hold(outbox, new Payload("b", 60))).isTrue();
        assertThat(wire.said).containsExactly("a");
        burst.end();

        assertThat(wire.said).containsExactly("a", "b");
    }

    @Test
    void moreThanTheBudgetIsNotTakenUntilThereIsRoomAgain() {
        assertThat(outbox.offer(new Payload("a", 60))).isTrue();
        assertThat(outbox.offer(new Payload("b", 60))).isFalse();
        wire.through();
        assertThat(outbox.offer(new Payload("b", 60))).isTrue();
    }

    @Test
    void theLastWordComesAfterAllThatWaitsAndNothingAfterIt() {
        offer("a");
        offer("b");
        outbox.finish("bye", new CloseStatus(4500));
        offer("c");
        wire.through();
        wire.through();
        wire.through();

        assertThat(wire.said).containsExactly("a", "b", "bye", "close 4500");
    }

    @Test
    void cuttingDropsWhatWaits() {
        offer("a");
        offer("b");
        outbox.cut(new CloseStatus(4008));
        assertThat(wire.said).containsExactly("a");
        wire.through();

        assertThat(wire.said).containsExactly("a", "close 4008");
    }

    @Test
    void whatIsSuppliedIsOutsideOfTheBudgetAndNeverGrowsOld() {
        outbox.supply(Payload.of("x".repeat(200)), fetched::incrementAndGet);
        outbox.ping();
        assertThat(outbox.age()).isZero();
        assertThat(outbox.offer(new Payload("a", 100))).isTrue();
        assertThat(outbox.age()).isPositive();
        assertThat(fetched).hasValue(0);
        wire.through();

        assertThat(fetched).hasValue(1);
    }

    @Test
    void whatIsSuppliedDoesNotKeepAClientThatIsCutOff() {
        outbox.supply(Payload.of("a"), fetched::incrementAndGet);
        offer("b");
        outbox.cut(new CloseStatus(4008));

        assertThat(wire.said).containsExactly("a", "close 4008");
        wire.fail();
        assertThat(fetched).hasValue(0);
    }

    @Test
    void nothingIsQuietWhileSomethingIsOnItsWay() {
        assertThat(outbox.quiet()).isPositive();
        offer("a");
        assertThat(outbox.quiet()).isZero();
    }

    @Test
    void aBrokenWireIsToldOnceAndLetGo() {
        offer("a");
        offer("b");
        wire.fail();
        offer("c");

        assertThat(broken).hasValue(1);
        assertThat(wire.said).containsExactly("a", "close 4008");
    }

    @Test
    void aWireThatIsThroughAtOnceDoesNotDeepenTheStack() {
        wire.said.clear();
        offer("first");
        for (var i = 0; i < 90; i++) outbox.ping();
        wire.instant = true;
        wire.deepest = 0;
        wire.through();

        assertThat(wire.said).hasSize(91);
        assertThat(wire.deepest).isEqualTo(1);
    }

    @Test
    void whoSuppliesOneTextAfterTheOtherDoesNotDeepenTheStack() {
        var ear = new RecordingConnection();
        var quick = new SendQueue(ear, 100, broken::incrementAndGet);
        supply(quick, 20_000);

        assertThat(ear.texts).hasSize(20_000);
    }

    private void supply(SendQueue quick, int texts) {
        if (texts > 0) quick.supply(Payload.of("a"), () -> supply(quick, texts - 1));
    }

    @Test
    void whatWaitsGrowsOld() throws InterruptedException {
        assertThat(outbox.age()).isZero();
        offer("a");
        var before = outbox.age();
        Thread.onSpinWait();
        assertThat(outbox.age()).isGreaterThan(before);
        wire.through();
        assertThat(outbox.age()).isZero();
    }

    private void offer(String text) {
        assertThat(outbox.offer(new Payload(text, text.length()))).isTrue();
    }

    /** Notes what it is given, and is through when told so. */
    private static final class SlowWire implements SocketConnection {
        private final List<String> said = new ArrayList<>();
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
            said.add("close " + status.getCode());
        }

        private void take(String what, Consumer<@Nullable Throwable> done) {
            said.add(what);
            deepest = Math.max(deepest, ++depth);
            if (instant) done.accept(null);
            else this.done = done;
            depth--;
        }

        void through() {
            var told = done;
            done = null;
            if (told != null) told.accept(null);
        }

        void fail() {
            done.accept(new IOException("gone"));
        }
    }
}
