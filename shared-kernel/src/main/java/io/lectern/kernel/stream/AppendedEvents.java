package io.lectern.kernel.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The events that the present unit of work has appended, so that it need not read them again. */
public final class AppendedEvents {

    private AppendedEvents() {}

    /** Keeps events for as long as the unit of work that appends them; does nothing outside of one. */
    public static void add(Collection<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> events.forEach(event -> {
            if (event instanceof DomainEventMessage<?> appended) of(unitOfWork).add(appended);
        }));
    }

    /** The event at a version of a stream, if the present unit of work has appended it. */
    public static Optional<DomainEventMessage<?>> find(String stream, long version) {
        if (!CurrentUnitOfWork.isStarted()) return Optional.empty();
        for (var event : of(CurrentUnitOfWork.get()))
            if (event.getSequenceNumber() == version
                    && event.getAggregateIdentifier().equals(stream)) return Optional.of(event);
        return Optional.empty();
    }

    private static List<DomainEventMessage<?>> of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(AppendedEvents.class.getName(), name -> new ArrayList<>());
    }
}
