package io.lectern.store.engine;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A lazy stream that runs a task each time after an element was taken in by its consumer. */
final class CallbackStream<T> extends Spliterators.AbstractSpliterator<T> {
    private final Spliterator<? extends T> elements;
    private final Runnable task;

    private CallbackStream(Spliterator<? extends T> elements, Runnable task) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.elements = elements;
        this.task = task;
    }

    static <T> Stream<T> afterEach(Stream<? extends T> elements, Runnable task) {
        return StreamSupport.stream(new CallbackStream<T>(elements.spliterator(), task), false)
                .onClose(elements::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> consumer) {
        var advanced = elements.tryAdvance(consumer);
        if (advanced) task.run();
        return advanced;
    }
}
