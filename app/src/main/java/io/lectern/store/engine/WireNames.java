package io.lectern.store.engine;

import io.lectern.kernel.event.EventTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All facts of all contexts by the names under which they are stored. */
final class WireNames {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** Refuses a name or a class that two contexts claim. */
    WireNames(Collection<EventTypes> eventTypes) {
        eventTypes.forEach(category -> category.types().forEach(this::add));
    }

    private void add(String name, Class<?> fact) {
        if (classes.putIfAbsent(name, fact) != null)
            throw new IllegalArgumentException("The wire name " + name + " is claimed twice");
        if (names.putIfAbsent(fact, name) != null) throw new IllegalArgumentException(fact + " is in two eventTypes");
    }

    Optional<String> nameOf(@Nullable Class<?> fact) {
        return Optional.ofNullable(names.get(fact));
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }
}
