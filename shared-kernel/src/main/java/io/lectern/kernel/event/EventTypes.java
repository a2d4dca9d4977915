package io.lectern.kernel.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Events by wire name, so that the store can write and read them.
 *
 * @param types the class of each event by its wire name
 */
public record EventTypes(Map<String, Class<?>> types) {
    private static final Pattern NAME = Pattern.compile("[a-z]+:[A-Z][A-Za-z]*");

    /** Keeps what it was given. */
    public EventTypes {
        types = Map.copyOf(types);
    }

    /**
     * All events that sealed interfaces permit.
     *
     * @throws IllegalArgumentException if one has no proper {@link WireName}, or two have the same
     */
    public static EventTypes of(Class<?>... families) {
        var types = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(families).flatMap(EventTypes::permitted).distinct().forEach(event -> {
            var twin = types.put(nameOf(event), event);
            if (twin != null) throw new IllegalArgumentException(event + " has the wire name of " + twin);
        });
        return new EventTypes(types);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::permitted)
                : Stream.of(type);
    }

    private static String nameOf(Class<?> event) {
        var name = event.getAnnotation(WireName.class);
        if (name == null) throw new IllegalArgumentException(event + " has no @WireName");
        if (!NAME.matcher(name.value()).matches())
            throw new IllegalArgumentException(event + " has a wire name that is not of the form noun:PastTense");
        return name.value();
    }
}
