package io.lectern.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.junit.jupiter.api.Test;

class HandledEventsTest {
    private final SimpleEventBus all = SimpleEventBus.builder().build();
    private final List<List<?>> shown = new ArrayList<>();

    @Test
    void aProcessorIsShownWhatItHandlesInItsOrder() {
        subscribe(new Object() {
            @EventHandler
            void on(CharSequence text) {}
        });

        publish("one", 2, "three");
        publish(4);

        assertThat(shown).containsExactly(List.of("one", "three"));
    }

    @Test
    void aProcessorOfEverythingIsShownEverything() {
        subscribe(new Object() {
            @EventHandler
            void on(EventMessage<?> any) {}
        });

        publish("one", 2);

        assertThat(shown).containsExactly(List.of("one", 2));
    }

    private void subscribe(Object handler) {
        var handlers =
                SimpleEventHandlerInvoker.builder().eventHandlers(handler).build();
        new HandledEvents<>(all, handlers)
                .subscribe(events ->
                        shown.add(events.stream().map(EventMessage::getPayload).toList()));
    }

    private void publish(Object... payloads) {
        all.publish(List.of(payloads).stream()
                .map(GenericEventMessage::asEventMessage)
                .toList());
    }
}
