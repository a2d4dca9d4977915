package io.lectern.docs.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** Who handles which command and which query. */
final class MessageHandlers {
    private static final String OWN = "io.lectern.";

    private final Map<Class<?>, Executable> queries = new HashMap<>();
    private final Map<Class<?>, Executable> commands = new HashMap<>();

    MessageHandlers(ListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var type = beans.getType(name, false);
            if (type == null || !type.getName().startsWith(OWN)) continue;
            var own = ClassUtils.getUserClass(type);
            Stream.concat(Arrays.stream(own.getDeclaredMethods()), Arrays.stream(own.getDeclaredConstructors()))
                    .forEach(this::note);
        }
    }

    private void note(Executable handler) {
        note(handler, QueryHandler.class, queries);
        note(handler, CommandHandler.class, commands);
    }

    private static void note(Executable handler, Class<? extends Annotation> kind, Map<Class<?>, Executable> handlers) {
        if (handler.isAnnotationPresent(kind)) handlers.put(handler.getParameterTypes()[0], handler);
    }

    boolean isQuery(Class<?> message) {
        return queries.containsKey(message);
    }

    Method ofQuery(Class<?> query) {
        return (Method) Objects.requireNonNull(queries.get(query), () -> "Nothing handles " + query);
    }

    /** Whether a command changes what there is already; one that may create it does so sometimes. */
    boolean changesAggregate(Class<?> command) {
        return handlerIn(command) instanceof Method method && !createsAlways(method);
    }

    /** Whether a command is the first of its stream. */
    boolean creates(Class<?> command) {
        return handlerIn(command) != null && !changesAggregate(command);
    }

    /** Whether a command may be the first of its stream. */
    boolean mayCreate(Class<?> command) {
        return handlerIn(command) instanceof Method method && method.isAnnotationPresent(CreationPolicy.class);
    }

    private @Nullable Executable handlerIn(Class<?> command) {
        var handler = commands.get(command);
        return handler != null && AnnotatedElementUtils.hasAnnotation(handler.getDeclaringClass(), AggregateRoot.class)
                ? handler
                : null;
    }

    private static boolean createsAlways(Method handler) {
        var policy = handler.getAnnotation(CreationPolicy.class);
        return policy != null && policy.value().name().equals("ALWAYS");
    }
}
