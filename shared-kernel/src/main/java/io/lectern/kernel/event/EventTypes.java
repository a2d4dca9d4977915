package io.lectern.kernel.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Facts by wire name, so that the store can write and read them.
 *
 * @param types the class of each fact by its wire name
 */
public record EventTypes(Map<String, Class<?>> types) {
    private static final Pattern NAME = Pattern.compile("[a-z]+:[A-Z][A-Za-z]*");

    /** Keeps what it was given. */
    public EventTypes {
        types = Map.copyOf(types);
    }

    /**
     * All facts that sealed interfaces permit.
     *
     * @throws IllegalArgumentException if one has no proper {@link WireName}, or two have the same
     */
    public static EventTypes of(Class<?>... families) {
        var types = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(families).flatMap(EventTypes::permitted).distinct().forEach(fact -> {
            var twin = types.put(nameOf(fact), fact);
            if (twin != null) throw new IllegalArgumentException(fact + " has the wire name of " + twin);
        });
        return new EventTypes(types);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::permitted)
                : Stream.of(type);
    }

    private static String nameOf(Class<?> fact) {
        var name = fact.getAnnotation(WireName.class);
        if (name == null) throw new IllegalArgumentException(fact + " has no @WireName");
        if (!NAME.matcher(name.value()).matches())
            throw new IllegalArgumentException(fact + " has a wire name that is not of the form noun:PastTense");
        return name.value();
    }
}
