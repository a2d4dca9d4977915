package io.lectern.golden;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.lectern.kernel.privacy.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like as it is stored, in words: its members in the order of their names.
 *
 * @param members what it has
 * @param parts the constants and kinds that may stand in its members, by their names
 */
record EventShape(String members, Map<String, String> parts) {

    static EventShape of(Class<?> event) {
        var parts = new TreeMap<String, String>();
        return new EventShape(members(event, parts), parts);
    }

    private static String members(Class<?> type, Map<String, String> parts) {
        return Arrays.stream(type.getRecordComponents())
                .map(member -> member(member, parts))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String member(RecordComponent member, Map<String, String> parts) {
        var named = member.getAccessor().getAnnotation(JsonProperty.class);
        var format = member.getAccessor().getAnnotation(JsonFormat.class);
        var personal = member.getAnnotation(Personal.class);
        return (named == null || named.value().isEmpty() ? member.getName() : named.value())
                + (member.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "? " : " ")
                + type(member.getGenericType(), parts)
                + (format == null ? "" : " as " + format.shape())
                + (personal == null ? "" : " personal of " + (personal.of().isEmpty() ? "its actor" : personal.of()));
    }

    private static String type(Type type, Map<String, String> parts) {
        if (type instanceof ParameterizedType generic)
            return type(generic.getRawType(), parts)
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(argument -> type(argument, parts))
                            .collect(Collectors.joining(",", "<", ">"));
        var plain = (Class<?>) type;
        if (plain.isEnum())
            for (var constant : plain.getEnumConstants()) parts.put(plain.getSimpleName() + "." + constant, "constant");
        var kinds = plain.getAnnotation(JsonSubTypes.class);
        if (kinds != null)
            for (var kind : kinds.value())
                parts.put(plain.getSimpleName() + "." + kind.name(), "{" + members(kind.value(), parts) + "}");
        return plain.isRecord() && plain.getRecordComponents().length > 1
                ? "{" + members(plain, parts) + "}"
                : plain.getSimpleName();
    }
}
