package io.lectern.store.keys;

import io.lectern.kernel.stream.CachedAggregates;
import io.lectern.store.keys.PersonalKeys.PersonalKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The keys for events that are appended together. A stream that begins has none yet, so its keys are made here and
 * inserted by the statement that inserts its first event. If there was one all the same, that fails as if the stream
 * were taken, and the command's next attempt asks first.
 */
public final class BatchKeys {
    private static final long FIRST = 0;
    private static final Comparator<NewKey> ORDER =
            Comparator.comparing(NewKey::stream).thenComparing(NewKey::person);

    private final PersonalKeys keys;
    private final boolean erasing;
    private final Map<Owner, PersonalKey> taken = new HashMap<>();
    private final List<NewKey> unsaved = new ArrayList<>();

    /** @param erasing whether one of the events erases keys: then each is asked for in its turn */
    BatchKeys(PersonalKeys keys, boolean erasing) {
        this.keys = keys;
        this.erasing = erasing;
    }

    /** A key that is still to be inserted. */
    public record NewKey(UUID id, String person, String stream, byte[] secret) {}

    private record Owner(String person, String stream) {}

    PersonalKey of(String person, DomainEventMessage<?> event) {
        var stream = event.getAggregateIdentifier();
        if (erasing) return keys.take(person, stream);
        var isNew = event.getSequenceNumber() == FIRST && CachedAggregates.mayBeUsed() && isCommanded();
        return taken.computeIfAbsent(
                new Owner(person, stream), absent -> isNew ? made(person, stream) : keys.take(person, stream));
    }

    /** What a processor of events appends has no other attempt. */
    private static boolean isCommanded() {
        return CurrentUnitOfWork.get().root().getMessage() instanceof CommandMessage;
    }

    private PersonalKey made(String person, String stream) {
        var key = PersonalKey.random();
        unsaved.add(new NewKey(key.id(), person, stream, key.secret()));
        return key;
    }

    /** Those that are to be inserted with the events: all do it in one order, so that none waits for one that waits. */
    public List<NewKey> unsaved() {
        return unsaved.stream().sorted(ORDER).toList();
    }
}
