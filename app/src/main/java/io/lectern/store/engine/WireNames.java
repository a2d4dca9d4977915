package io.lectern.store.engine;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.ServiceEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All events of all contexts by the names under which they are stored. */
final class WireNames {
    /** Stands in the name of an event, and in that of no class. */
    static final char SEPARATOR = ':';

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** Refuses a name or a class that two contexts claim. */
    WireNames(Collection<EventTypes> eventTypes) {
        eventTypes.forEach(category -> category.types().forEach(this::add));
    }

    private void add(String name, Class<?> event) {
        if (classes.putIfAbsent(name, event) != null)
            throw new IllegalArgumentException("The wire name " + name + " is claimed twice");
        nouns.add(noun(name));
        if (names.putIfAbsent(event, name) != null) throw new IllegalArgumentException(event + " is of two categories");
    }

    Optional<String> nameOf(@Nullable Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    /** What is named by a noun of Lectern's own is an event of its own or nothing; any other name is of a service. */
    Optional<Class<?>> classOf(String name) {
        if (nouns.contains(noun(name))) return Optional.ofNullable(classes.get(name));
        return Optional.of(ServiceEvent.class);
    }

    private static String noun(String name) {
        return name.substring(0, name.indexOf(SEPARATOR));
    }
}
