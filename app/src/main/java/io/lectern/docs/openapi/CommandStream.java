package io.lectern.docs.openapi;

import io.lectern.kernel.message.StreamCommand;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/** Which streams a command goes to, as it says itself: one of them, with an id that stands for any. */
final class CommandStream {
    private static final String ANY = "any";

    private CommandStream() {}

    static String of(Class<?> command) {
        return ((StreamCommand) any(command)).stream();
    }

    private static Object any(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return BeanUtils.instantiateClass(
                    constructor, Arrays.stream(types).map(CommandStream::value).toArray());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " is no record", impossible);
        }
    }

    private static @Nullable Object value(Class<?> type) {
        if (type == String.class) return ANY;
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        var isId = type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getSimpleName().endsWith("Id");
        return isId ? any(type) : null;
    }
}
