package io.lectern.store.keys;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.privacy.Personal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A member of an event with personal data.
 *
 * @param of the member that says whose data it is, or empty if it is the actor's
 * @param nothing how it reads once it is erased
 */
record PersonalMember(String name, String of, JsonNode nothing) {

    /** All there are, by the wire names of the events that have any. */
    static Map<String, List<PersonalMember>> in(Collection<EventTypes> eventTypes) {
        return eventTypes.stream()
                .flatMap(category -> category.types().entrySet().stream())
                .filter(type -> components(type.getValue()).findAny().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        type -> components(type.getValue())
                                .map(PersonalMember::of)
                                .toList()));
    }

    private static Stream<RecordComponent> components(Class<?> event) {
        return event.isRecord()
                ? Arrays.stream(event.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                : Stream.empty();
    }

    private static PersonalMember of(RecordComponent component) {
        var personal = Objects.requireNonNull(component.getAnnotation(Personal.class));
        return new PersonalMember(component.getName(), personal.of(), nothing(component.getType()));
    }

    private static JsonNode nothing(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) return JSON.createArrayNode();
        return Map.class.isAssignableFrom(type) ? JSON.createObjectNode() : JSON.nullNode();
    }
}
