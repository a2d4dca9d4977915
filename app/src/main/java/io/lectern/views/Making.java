package io.lectern.views;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the views of a new shape before the program is ready: Spring Boot calls it once ports are open, and says that
 * it is ready after that. Of several nodes one makes them, and the others wait.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Making implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Shapes shapes;
    private final ShapeRows rows;
    private final CatchUp catchUp;
    private final Neighbours neighbours;
    private final Follower follower;
    private final IdleShapes idle;

    Making(Shapes shapes, ShapeRows rows, CatchUp catchUp, Neighbours neighbours, Follower follower, IdleShapes idle) {
        this.shapes = shapes;
        this.rows = rows;
        this.catchUp = catchUp;
        this.neighbours = neighbours;
        this.follower = follower;
        this.idle = idle;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var others = neighbours.look();
        for (var shape : shapes.all()) if (!shape.isCurrent()) make(shape);
        if (others) LockSupport.parkNanos(Neighbours.NOTICE.toNanos());
        neighbours.wereTold();
        idle.drop();
        follower.follow(this::make);
    }

    /** Makes views again from the first event; to be called while nobody writes. */
    void again(String context) {
        for (var shape : shapes.all()) {
            if (!shape.context().equals(context)) continue;
            rows.advance(shape, 0, false);
            make(shape);
        }
    }

    private void make(ShapedTables shape) {
        shape.become(false);
        var start = System.nanoTime();
        var from = rows.progress(shape).position();
        var upTo = catchUp.head();
        var said = start;
        log.info("The views of {} are made from the events, of which they have {} of {}", shape.context(), from, upTo);
        while (true) {
            var reached = catchUp.next(shape, upTo, false);
            if (reached.isEmpty()) LockSupport.parkNanos(PAUSE.toNanos());
            else if (reached.getAsLong() >= upTo && upTo >= (upTo = catchUp.head())) break;
            if (System.nanoTime() - said < BETWEEN_LINES.toNanos()) continue;
            said = System.nanoTime();
            say(shape, reached.orElse(rows.progress(shape).position()), from, upTo, said - start);
        }
        shape.become(true);
        say(shape, upTo, from, upTo, System.nanoTime() - start);
    }

    private static void say(ShapedTables shape, long reached, long from, long upTo, long nanos) {
        var percent = upTo == 0 ? 100 : reached * 100 / upTo;
        var rate = Math.round((reached - from) / (nanos / 1e9));
        log.info(String.format(
                Locale.ROOT,
                "The views of %s: %d of %d events (%d %%), %d a second",
                shape.context(),
                reached,
                upTo,
                percent,
                rate));
    }
}
