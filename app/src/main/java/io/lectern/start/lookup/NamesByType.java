package io.lectern.start.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of beans under each class and interface that they may be an instance of. */
final class NamesByType {
    private final Map<Class<?>, Set<String>> names = new HashMap<>();
    private final Set<String> ofAnyType = new HashSet<>();

    /** It may be an instance of anything. */
    void addToAll(String name) {
        ofAnyType.add(name);
    }

    /** Its types are known; it stays under those that it was added to before. */
    void add(String name, Class<?>... types) {
        ofAnyType.remove(name);
        for (var each : types) addWithAllAbove(name, each);
    }

    private void addWithAllAbove(String name, @Nullable Class<?> type) {
        if (type == null
                || !names.computeIfAbsent(type, first -> new HashSet<>()).add(name)) return;
        addWithAllAbove(name, type.getSuperclass());
        for (var each : type.getInterfaces()) addWithAllAbove(name, each);
    }

    Set<String> of(Class<?> type) {
        var found = new HashSet<>(ofAnyType);
        found.addAll(names.getOrDefault(type, Set.of()));
        return found;
    }

    void clear() {
        names.clear();
        ofAnyType.clear();
    }
}
