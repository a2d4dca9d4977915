package io.lectern.docs;

import static io.lectern.kernel.text.Json.JSON;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
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

    private static ObjectNode of(Type type, RecordComponent member) {
        if (type instanceof ParameterizedType many) return container(many, member);
        if (!(type instanceof Class<?> single)) throw strange(member);
        return ValueSchema.of(single).orElseThrow(() -> strange(member));
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

    private static IllegalStateException strange(RecordComponent member) {
        return new IllegalStateException(
                member + " is of a type of which no event had a member so far: MemberSchema does not know it");
    }
}
