package io.lectern.views.parts;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.event.ServiceEvent;
import io.lectern.kernel.replay.EventReader.Selection;
import io.lectern.kernel.replay.LastEventOnly;
import io.lectern.kernel.stream.Categories;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Finds out which events handlers take, so that no others are read for them. */
@Component
public class HandledEvents {
    private final Categories categories;

    HandledEvents(Categories categories) {
        this.categories = categories;
    }

    /** Those that any of some classes handles. */
    public Selection of(Collection<Class<?>> projections) {
        var handlers = projections.stream().flatMap(HandledEvents::handlers).toList();
        var metadata = handlers.stream()
                .flatMap(each -> requiredMetadata(each).stream())
                .collect(Collectors.toSet());
        var others = handlers.stream()
                .filter(each -> requiredMetadata(each).isEmpty())
                .map(each -> each.getParameterTypes()[0])
                .toList();
        var types = others.stream().anyMatch(HandledEvents::isAny) ? null : names(others);
        var known = others.contains(ServiceEvent.class) ? names(List.of(Object.class)) : null;
        var lastOnly = handlers.stream().allMatch(each -> each.isAnnotationPresent(LastEventOnly.class));
        return new Selection(types, known, metadata, lastOnly);
    }

    /** Whether all that a class handles is what some metadata is with. */
    boolean byMetadataAlone(Class<?> projection) {
        var handlers = handlers(projection).toList();
        return !handlers.isEmpty()
                && handlers.stream().noneMatch(each -> requiredMetadata(each).isEmpty());
    }

    private static Stream<Method> handlers(Class<?> projection) {
        return Arrays.stream(projection.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventHandler.class));
    }

    private static Optional<String> requiredMetadata(Method handler) {
        return Arrays.stream(handler.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(MetaDataValue.class)))
                .filter(MetaDataValue::required)
                .map(MetaDataValue::value)
                .findFirst();
    }

    /** A handler of messages may ask for any of them. */
    private static boolean isAny(Class<?> parameter) {
        return EventMessage.class.isAssignableFrom(parameter) || parameter == Object.class;
    }

    private Set<String> names(List<? extends Class<?>> parameters) {
        return categories.eventTypes().stream()
                .map(EventTypes::types)
                .flatMap(types -> types.entrySet().stream())
                .filter(type -> parameters.stream().anyMatch(each -> each.isAssignableFrom(type.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
