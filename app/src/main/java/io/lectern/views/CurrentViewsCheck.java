package io.lectern.views;

import io.lectern.kernel.view.CurrentViews;
import io.lectern.views.background.SharedWork;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Has what was written by a program with other shapes in the views of this one before they are read. While there is no
 * such program, which {@link OtherVersions} knows, nothing is looked at.
 */
@Component
class CurrentViewsCheck implements CurrentViews {
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final Shapes shapes;
    private final EventsOfOtherVersions events;
    private final ViewCatchUp catchUp;
    private final OtherVersions others;
    private final SharedWork taken;

    CurrentViewsCheck(
            Shapes shapes,
            EventsOfOtherVersions events,
            ViewCatchUp catchUp,
            OtherVersions others,
            BackgroundThread thread) {
        this.shapes = shapes;
        this.events = events;
        this.catchUp = catchUp;
        this.others = others;
        this.taken = thread.shared(this::take);
    }

    @Override
    public void await() {
        if (others.mayExist()) BackgroundThread.await(taken, TIMEOUT);
    }

    @Override
    public void require() {
        if (!others.knowThisNode()) throw new ViewsUnavailable("Lectern is starting");
        for (var shape : shapes.all()) if (!shape.isCurrent()) throw ViewsUnavailable.beingBuilt(shape.context());
    }

    /** Takes what others wrote so far into views that are made. */
    void take() {
        for (var shape : shapes.all()) if (shape.isCurrent()) take(shape);
    }

    /** The same, and looks no more at the events until now. */
    void takeAndPass() {
        take();
        var upTo = catchUp.head();
        for (var shape : shapes.all()) events.pass(shape, upTo);
    }

    private void take(ShapedTables shape) {
        if (!events.isBehind(shape)) return;
        var upTo = events.last();
        var end = System.nanoTime() + TIMEOUT.toNanos();
        while (catchUp.next(shape, catchUp.head(), true).orElse(0) < upTo) {
            if (System.nanoTime() > end) throw new ViewsUnavailable("The views of " + shape.context() + " are behind");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
