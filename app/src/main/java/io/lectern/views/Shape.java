package io.lectern.views;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a type its stored JSON depends on, as text: the names and types of a record's components and of theirs, the
 * constants of an enumeration, the kinds of a sealed type. Classes of our own may be renamed without another shape.
 */
final class Shape {
    private static final String OURS = "io.lectern";

    private Shape() {}

    static String of(Type type) {
        return of(type, Set.of());
    }

    private static String of(Type type, Set<String> around) {
        if (type instanceof ParameterizedType generic)
            return of(generic.getRawType(), around)
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(argument -> of(argument, around))
                            .collect(Collectors.joining(",", "<", ">"));
        return type instanceof Class<?> known && known.getName().startsWith(OURS)
                ? of(known, around)
                : type.getTypeName();
    }

    private static String of(Class<?> type, Set<String> around) {
        if (around.contains(type.getName())) return "again " + type.getSimpleName();
        var inside = new TreeSet<>(around);
        inside.add(type.getName());
        if (type.isRecord())
            return joined("{", Arrays.stream(type.getRecordComponents()).map(part -> of(part, inside)), "}");
        if (type.isEnum())
            return joined("[", Arrays.stream(type.getEnumConstants()).map(String::valueOf), "]");
        if (type.isSealed())
            return names(type)
                    + joined("(", Arrays.stream(type.getPermittedSubclasses()).map(kind -> of(kind, inside)), ")");
        return type.getSimpleName();
    }

    private static String of(RecordComponent part, Set<String> around) {
        return part.getName() + ":" + of(part.getGenericType(), around);
    }

    private static String names(Class<?> type) {
        var kinds = type.getAnnotation(JsonSubTypes.class);
        return kinds == null ? "" : joined("", Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name), "");
    }

    private static String joined(String begin, Stream<String> parts, String end) {
        return parts.collect(Collectors.joining(",", begin, end));
    }
}
