package io.lectern.views;

import io.lectern.kernel.stream.CurrentViews;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Has what was written by a program with other shapes in the views of this one before they are read. While there is no
 * such program, which {@link Neighbours} knows, nothing is looked at.
 */
@Component
class Freshness implements CurrentViews {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final Shapes shapes;
    private final ShapeRows rows;
    private final CatchUp catchUp;
    private final Neighbours neighbours;
    private final CleanThread thread;
    private final Map<ShapedTables, Long> known = new ConcurrentHashMap<>();

    Freshness(Shapes shapes, ShapeRows rows, CatchUp catchUp, Neighbours neighbours, CleanThread thread) {
        this.shapes = shapes;
        this.rows = rows;
        this.catchUp = catchUp;
        this.neighbours = neighbours;
        this.thread = thread;
    }

    @Override
    public void await() {
        if (neighbours.mayBeThere()) thread.run(this::take, PATIENCE);
    }

    @Override
    public void require() {
        if (!neighbours.knowOfUs()) throw new NotNow("Lectern is starting");
        for (var shape : shapes.all()) if (!shape.isCurrent()) throw NotNow.beingMade(shape.context());
    }

    /** Takes what others wrote so far into views that are made. */
    void take() {
        for (var shape : shapes.all()) if (shape.isCurrent()) take(shape);
    }

    private void take(ShapedTables shape) {
        if (!rows.isBehind(shape, known.getOrDefault(shape, 0L))) return;
        var upTo = rows.last();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (catchUp.next(shape, catchUp.head(), true).orElse(0) < upTo) {
            if (System.nanoTime() > end) throw new NotNow("The views of " + shape.context() + " are behind");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        known.put(shape, upTo);
    }
}
