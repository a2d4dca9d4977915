package io.lectern.store.engine;

import io.lectern.kernel.stream.AppendedEvents;
import io.lectern.store.signal.LocalSignals;
import io.lectern.store.signal.SignalTasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's event store, but readers get a signal when there is something to read: pooled processors would look every
 * 500 ms otherwise, and other nodes once a second.
 */
class SignallingEventStore extends EmbeddedEventStore {
    /**
     * How many of the latest events the processors share in memory: each may be large, and keeps what was made of it.
     * One that is further behind reads them again.
     */
    private static final int KEPT = 100;

    private static final String TOLD = SignallingEventStore.class.getName();

    private final LocalSignals signals;
    private final SignalTasks fetched;
    private final Runnable clusterSignals;
    private final EventCounts counts;
    private final StoredVersionHashes hashes;

    /**
     * @param fetched called after each event that the shared reader has fetched
     * @param clusterSignals signals a commit to the other nodes; must not wait
     * @param counts counts what was stored
     * @param hashes keeps the hashes of the same
     */
    SignallingEventStore(
            Builder builder,
            LocalSignals signals,
            SignalTasks fetched,
            Runnable clusterSignals,
            EventCounts counts,
            StoredVersionHashes hashes) {
        super(builder.cachedEvents(KEPT));
        this.signals = signals;
        this.fetched = fetched;
        this.clusterSignals = clusterSignals;
        this.counts = counts;
        this.hashes = hashes;
        signals.listen(() -> super.afterCommit(List.of()));
        registerDispatchInterceptor(new MonotonicTimestamps());
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return MonotonicTimestamps.noted(super.readEvents(stream));
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        AppendedEvents.add(events);
        super.prepareCommit(events);
    }

    /** Axon's commit may be part of a greater Spring transaction: then its events are there only after that. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        var first = notYetTold(events);
        if (first.isEmpty()) return;
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            signalAll(first);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signalAll(first);
            }
        });
    }

    /** Axon tells twice of what was stored within another unit of work, as by a policy's command. */
    private static List<? extends EventMessage<?>> notYetTold(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) return events;
        var told = CurrentUnitOfWork.get().root().<Set<String>>getOrComputeResource(TOLD, key -> new HashSet<>());
        return events.stream().filter(event -> told.add(event.getIdentifier())).toList();
    }

    private void signalAll(List<? extends EventMessage<?>> events) {
        counts.add(events);
        hashes.keep(events);
        signals.send();
        clusterSignals.run();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new SignalledEventStream(super.openStream(token), fetched);
    }
}
