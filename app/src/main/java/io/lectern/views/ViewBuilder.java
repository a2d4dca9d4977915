package io.lectern.views;

import io.lectern.start.CommandNeeds;
import io.lectern.start.WhereNeeded;
import io.lectern.views.parts.BuildTurns;
import io.lectern.views.parts.ParallelBuilds;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Builds the views of a new shape before the program is ready: Spring Boot calls it once ports are open, and says that
 * it is ready after that. Of several nodes one builds them, and the others wait.
 */
@Component
@WhereNeeded(CommandNeeds.VIEWS)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewBuilder implements ApplicationRunner {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Shapes shapes;
    private final ShapeRows rows;
    private final ViewCatchUp catchUp;
    private final OtherVersions others;
    private final PeriodicViewCatchUp periodic;
    private final IdleShapes idle;

    ViewBuilder(
            Shapes shapes,
            ShapeRows rows,
            ViewCatchUp catchUp,
            OtherVersions others,
            PeriodicViewCatchUp periodic,
            IdleShapes idle) {
        this.shapes = shapes;
        this.rows = rows;
        this.catchUp = catchUp;
        this.others = others;
        this.periodic = periodic;
        this.idle = idle;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        others.begin();
        ParallelBuilds.run(
                shapes.all().stream().filter(shape -> !shape.isCurrent()).toList(), ShapedTables::context, this::build);
        if (others.mayExist()) LockSupport.parkNanos(OtherVersions.NOTICE.toNanos());
        others.haveNoticed();
        idle.drop();
        periodic.start(shape -> build(shape, BuildTurns.alone()));
    }

    private void build(ShapedTables shape, BuildTurns.Turn turn) {
        shape.become(false);
        var upTo = catchUp.head();
        var position = rows.progress(shape).position();
        var progress = new BuildProgress(shape.context(), position, upTo);
        while (true) {
            turn.next(position);
            var reached = catchUp.next(shape, upTo, false);
            if (reached.isEmpty()) pause(turn);
            else if (reached.getAsLong() >= upTo && upTo >= (upTo = catchUp.head())) break;
            position = reached.orElseGet(() -> rows.progress(shape).position());
            if (progress.isDue()) progress.say(position, upTo);
        }
        shape.become(true);
        progress.say(upTo, upTo);
        if (!rows.progress(shape).built()) build(shape, turn);
    }

    /** While another node is at it. */
    private static void pause(BuildTurns.Turn turn) {
        turn.close();
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
