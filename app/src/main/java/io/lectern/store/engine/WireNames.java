package io.lectern.store.engine;

import io.lectern.kernel.event.EventTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All events of all contexts by the names under which they are stored. */
final class WireNames {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** Refuses a name or a class that two contexts claim. */
    WireNames(Collection<EventTypes> eventTypes) {
        eventTypes.forEach(category -> category.types().forEach(this::add));
    }

    private void add(String name, Class<?> event) {
        if (classes.putIfAbsent(name, event) != null)
            throw new IllegalArgumentException("The wire name " + name + " is claimed twice");
        if (names.putIfAbsent(event, name) != null) throw new IllegalArgumentException(event + " is of two categories");
    }

    Optional<String> nameOf(@Nullable Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }
}
