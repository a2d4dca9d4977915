package stock.axon;

import jakarta.persistence.EntityManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the view in the command's transaction: its processor is set to subscribe. */
@Component
@ProcessingGroup("assignments")
class AssignmentProjection {
    private final EntityManager entities;

    AssignmentProjection(EntityManager entities) {
        this.entities = entities;
    }

    @EventHandler
    void on(Assignment.Created event) {
        entities.persist(new AssignmentView(event.assignment(), event.space(), event.title()));
    }

    @EventHandler
    void on(Assignment.Renamed event, @SequenceNumber long version) {
        entities.find(AssignmentView.class, event.assignment()).rename(event.title(), version);
    }
}
