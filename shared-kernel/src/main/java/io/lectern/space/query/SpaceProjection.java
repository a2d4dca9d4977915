package io.lectern.space.query;

import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.Chronicle;
import io.lectern.space.SpaceEvent;
import io.lectern.space.query.SpaceQuery.FindSpace;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("spaces")
class SpaceProjection {
    private final SpaceRows rows;
    private final Chronicle chronicle;

    SpaceProjection(SpaceRows rows, Chronicle chronicle) {
        this.rows = rows;
        this.chronicle = chronicle;
    }

    @EventHandler
    void on(SpaceEvent event, @SequenceNumber long version) {
        var before = rows.findById(event.space().value()).map(SpaceRow::state).orElse(null);
        rows.save(SpaceRow.of(SpaceState.REDUCER.evolve(before, event, version)));
    }

    @QueryHandler
    SpaceState handle(FindSpace query) {
        var now = rows.findById(query.space().value()).map(SpaceRow::state).orElseThrow(NotFound::new);
        return chronicle.at(SpaceState.REDUCER, now, query.version()).orElseThrow(NotFound::new);
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }
}
