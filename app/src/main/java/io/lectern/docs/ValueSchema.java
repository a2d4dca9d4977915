package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.text.Block;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a single value of an event looks like in JSON, by its class. */
final class ValueSchema {
    private ValueSchema() {}

    /** Nothing if it is of a class that has no place in an event. */
    static Optional<ObjectNode> of(Class<?> type) {
        return type.isEnum() ? Optional.of(words(type)) : simple(type).or(() -> named(type));
    }

    /** An opaque id. */
    static ObjectNode id() {
        return reference("Id");
    }

    private static Optional<ObjectNode> simple(Class<?> type) {
        if (type == String.class) return Optional.of(typed("string"));
        if (type == boolean.class || type == Boolean.class) return Optional.of(typed("boolean"));
        if (type == int.class || type == long.class) return Optional.of(typed("integer"));
        if (type == BigDecimal.class) return Optional.of(typed("number"));
        if (type == Instant.class) return Optional.of(typed("string").put("format", "date-time"));
        if (type == LocalDate.class) return Optional.of(typed("string").put("format", "date"));
        return Optional.empty();
    }

    private static Optional<ObjectNode> named(Class<?> type) {
        if (type == Block.class) return Optional.of(reference("Block"));
        if (type == ActorId.class) return Optional.of(reference("Actor"));
        var id = Arrays.stream(type.getRecordComponents() == null ? new RecordComponent[0] : type.getRecordComponents())
                .anyMatch(part -> part.getAccessor().isAnnotationPresent(JsonValue.class));
        return id ? Optional.of(id()) : Optional.empty();
    }

    private static ObjectNode words(Class<?> type) {
        var words = typed("string");
        for (var word : type.getEnumConstants()) words.withArray("enum").add(((Enum<?>) word).name());
        return words;
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}
