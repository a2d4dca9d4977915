package io.lectern.messages;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The commands that have a handler, for who knows them by name alone. */
@Component
public class CommandTypes {
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    CommandTypes() {}

    void add(Class<?> type) {
        types.put(type.getSimpleName(), type);
    }

    /** The type of the commands of a name, as the event model has it. */
    public Class<?> find(String name) {
        return Objects.requireNonNull(types.get(name), "There is no command " + name);
    }
}
