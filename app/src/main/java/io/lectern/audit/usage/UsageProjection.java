package io.lectern.audit.usage;

import io.lectern.audit.usage.UsageQuery.FindUsage;
import io.lectern.kernel.replay.LastEventOnly;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Counts events once a batch: all from where the counting ended up to the last that it was told of. So none is counted
 * twice or left out, whoever tells it of which.
 */
@Component
@ProcessingGroup(UsageProjection.NAME)
class UsageProjection {
    static final String NAME = "usage";

    private final UsageRows rows;

    UsageProjection(UsageRows rows) {
        this.rows = rows;
    }

    @EventHandler
    @LastEventOnly
    void on(EventMessage<?> event, TrackingToken token, UnitOfWork<?> batch) {
        var last = batch.<AtomicLong>getOrComputeResource(NAME, name -> {
            var reached = new AtomicLong();
            batch.onPrepareCommit(whole -> rows.count(reached.get()));
            return reached;
        });
        last.set(token.position().orElseThrow());
    }

    @QueryHandler
    Usage handle(FindUsage query) {
        return new Usage(rows.find(query.space(), query.days()));
    }

    @ResetHandler
    void reset() {
        rows.empty();
    }
}
