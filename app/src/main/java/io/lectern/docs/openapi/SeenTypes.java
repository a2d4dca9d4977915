package io.lectern.docs.openapi;

import io.lectern.kernel.access.DelegatingQueryResult;
import io.lectern.kernel.access.QueryResult;
import io.lectern.kernel.access.Service;
import io.lectern.kernel.access.Viewer;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.stream.Versioned;
import io.lectern.kernel.stream.VersionedResult;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** What those who ask see of what a handler returns. */
final class SeenTypes {
    private SeenTypes() {}

    static Answer of(Type returned) {
        var type = ResolvableType.forType(returned);
        var raw = type.toClass();
        if (raw == void.class || raw == Void.class) return Answer.NOTHING;
        if (raw == Page.class) return listed(of(type.getGeneric(0).getType()));
        if (raw == DelegatingQueryResult.class) return of(type.getGeneric(0).getType());
        if (raw == VersionedResult.class)
            return new Answer(of(type.getGeneric(0).getType()).bodies(), true);
        if (QueryResult.class.isAssignableFrom(raw)) return seen(raw);
        return new Answer(Arrays.asList(returned), Versioned.class.isAssignableFrom(raw));
    }

    private static Answer listed(Answer item) {
        var page = ResolvableType.forClassWithGenerics(
                Page.class, ResolvableType.forType(item.bodies().get(0)));
        return Answer.of(page.getType());
    }

    private static Answer seen(Class<?> result) {
        var bodies = new ArrayList<Type>();
        var versioned = false;
        for (var seen : Stream.of(Viewer.class, Service.class)
                .flatMap(by -> seenBy(result, by))
                .toList()) {
            var answer = of(seen.getGenericReturnType());
            bodies.addAll(answer.bodies());
            versioned |= answer.versioned();
        }
        return new Answer(bodies, versioned);
    }

    /** None where all that is said is that nothing is seen. */
    private static Stream<Method> seenBy(Class<?> result, Class<?> reader) {
        return Arrays.stream(result.getMethods())
                .filter(method -> method.getName().equals("seenBy") && !method.isBridge())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {reader}))
                .filter(method -> method.getDeclaringClass() != QueryResult.class);
    }
}
