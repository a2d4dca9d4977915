package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.store.engine.LampEvent.PutOut;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class SignallingEventStoreTest {
    private static final int MANY = 1_000;
    private static final int FEW = 150;

    @Test
    void fewOfTheLatestEventsStayInMemory() throws Exception {
        try (var store = new TestStore();
                var events = store.events.openStream(store.engine.createHeadToken())) {
            var read = new ArrayList<WeakReference<TrackedEventMessage<?>>>();
            while (read.size() < MANY) {
                append(store, read.size());
                for (var each = 0; each < FEW && read.size() < MANY; each++)
                    read.add(new WeakReference<>(events.nextAvailable()));
            }

            await().until(() -> stillThere(read) <= FEW);
            assertThat(events.peek()).isEmpty();
        }
    }

    /** As a policy does, whose command is handled within what handles the event. */
    @Test
    void whatIsStoredWhileAnEventIsHandledIsCountedOnce() throws Exception {
        try (var store = new TestStore()) {
            var handling = new BatchingUnitOfWork<>(event("lamp-handled", 0, new PutOut("handled")));
            handling.attachTransaction(store.transactions);
            handling.executeWithResult(() -> {
                var command = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("put out"));
                command.attachTransaction(store.transactions);
                command.execute(() -> store.events.publish(event("lamp-told", 0, new PutOut("told"))));
                return null;
            });

            assertThat(store.meters
                            .counter("lectern.events", "type", "lamp:PutOut")
                            .count())
                    .isEqualTo(1);
        }
    }

    private static void append(TestStore store, long first) {
        var last = Math.min(MANY, first + FEW);
        store.spring.executeWithoutResult(status -> store.engine.appendEvents(LongStream.range(first, last)
                .mapToObj(n -> event("lamp-many", n, new PutOut("l" + n)))
                .toList()));
        store.signals.send();
    }

    private static long stillThere(List<? extends WeakReference<?>> events) {
        System.gc();
        return events.stream().filter(each -> each.get() != null).count();
    }
}
