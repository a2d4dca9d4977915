package io.lectern.store.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PartWriterTest {
    @Test
    void partsAreWrittenInTheirOrder() {
        var written = Collections.synchronizedList(new ArrayList<Integer>());
        try (var writer = new PartWriter()) {
            for (var part = 0; part < 100; part++) {
                var number = part;
                writer.write(() -> written.add(number));
            }
        }
        assertThat(written).hasSize(100).isSorted();
    }

    @Test
    void theNextPartIsReadWhileOneIsWritten() {
        var begun = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        try (var writer = new PartWriter()) {
            writer.write(() -> {
                begun.countDown();
                await(read);
            });
            await(begun);
            read.countDown();
        }
    }

    @Test
    void nothingIsWrittenAfterAPartThatFailed() {
        var written = new ArrayList<Integer>();
        assertThatThrownBy(() -> {
                    try (var writer = new PartWriter()) {
                        writer.write(PartWriterTest::fail);
                        writer.write(() -> written.add(2));
                    }
                })
                .hasMessage("broken");
        assertThat(written).isEmpty();
    }

    @Test
    void theFailureOfTheLastPartIsTold() {
        var writer = new PartWriter();
        writer.write(PartWriterTest::fail);
        assertThatThrownBy(writer::close).hasMessage("broken");
    }

    private static void fail() {
        throw new IllegalStateException("broken");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
