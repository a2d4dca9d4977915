package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import com.fasterxml.jackson.annotation.JsonValue;
import io.lectern.kernel.id.ActorId;
import io.lectern.kernel.text.Block;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the member of an event looks like in JSON, as a JSON Schema (draft 7, the dialect of AsyncAPI 3.0). */
final class MemberSchema {

    private MemberSchema() {}

    /** @throws IllegalStateException if it is of a type that has no place in an event */
    static ObjectNode of(RecordComponent member) {
        return of(member.getGenericType(), member);
    }

    /** Whether it may be missing. */
    static boolean optional(RecordComponent member) {
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** An opaque id. */
    static ObjectNode id() {
        return reference("Id");
    }

    private static ObjectNode of(Type type, RecordComponent member) {
        if (type instanceof ParameterizedType many) return container(many, member);
        if (!(type instanceof Class<?> single)) throw strange(member);
        return single.isEnum()
                ? words(single)
                : simple(single).or(() -> named(single)).orElseThrow(() -> strange(member));
    }

    private static ObjectNode container(ParameterizedType many, RecordComponent member) {
        var arguments = many.getActualTypeArguments();
        if (many.getRawType() == List.class) {
            var list = JSON.createObjectNode().put("type", "array");
            list.set("items", of(arguments[0], member));
            return list;
        }
        if (many.getRawType() != Map.class) throw strange(member);
        var map = JSON.createObjectNode().put("type", "object");
        map.set("additionalProperties", of(arguments[1], member));
        return map;
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

    private static IllegalStateException strange(RecordComponent member) {
        return new IllegalStateException(
                member + " is of a type of which no event had a member so far: MemberSchema does not know it");
    }
}
