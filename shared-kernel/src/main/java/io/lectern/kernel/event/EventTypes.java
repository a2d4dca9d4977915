package io.lectern.kernel.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * Events by wire name, so that the store can write and read them.
 *
 * @param types the class of each event by its wire name
 */
public record EventTypes(Map<String, Class<?>> types) {
    private static final Pattern NAME = Pattern.compile("[a-z]+:[A-Z][A-Za-z]*");
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,3}");

    /** Keeps what it was given. */
    public EventTypes {
        types = Map.copyOf(types);
    }

    /**
     * All events that sealed interfaces permit.
     *
     * @throws IllegalArgumentException if one has no proper {@link WireName} or {@link Revision}, or two the same name
     */
    public static EventTypes of(Class<?>... families) {
        var types = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(families).flatMap(EventTypes::permitted).distinct().forEach(event -> {
            var twin = types.put(nameOf(event), event);
            if (twin != null) throw new IllegalArgumentException(event + " has the wire name of " + twin);
            revisionOf(event);
        });
        return new EventTypes(types);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::permitted)
                : Stream.of(type);
    }

    /** The revision in which events of a class are stored now: 1, 2, and so on. */
    public static int revisionOf(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        if (revision == null || !REVISION.matcher(revision.value()).matches())
            throw new IllegalArgumentException(event + " has no @Revision that is a number: a new event has \"1\"");
        return Integer.parseInt(revision.value());
    }

    static String nameOf(Class<?> event) {
        var name = event.getAnnotation(WireName.class);
        if (name == null) throw new IllegalArgumentException(event + " has no @WireName");
        if (!NAME.matcher(name.value()).matches())
            throw new IllegalArgumentException(event + " has a wire name that is not of the form noun:PastTense");
        return name.value();
    }
}
