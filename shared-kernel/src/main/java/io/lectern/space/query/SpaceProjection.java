package io.lectern.space.query;

import io.lectern.kernel.message.Problem.NotFound;
import io.lectern.kernel.stream.StreamHistory;
import io.lectern.kernel.view.ViewProjection;
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
class SpaceProjection extends ViewProjection<SpaceState, SpaceRow> {
    private final StreamHistory history;

    SpaceProjection(SpaceRows rows, StreamHistory history) {
        super(rows, SpaceState.REDUCER);
        this.history = history;
    }

    @EventHandler
    void on(SpaceEvent event, @SequenceNumber long version) {
        evolve(event.space().value(), event, version, SpaceRow::new);
    }

    @QueryHandler
    SpaceState handle(FindSpace query) {
        var now = stateOf(query.space().value()).orElseThrow(NotFound::new);
        return history.at(SpaceState.REDUCER, now, query.version()).orElseThrow(NotFound::new);
    }

    @ResetHandler
    void reset() {
        clear();
    }
}
