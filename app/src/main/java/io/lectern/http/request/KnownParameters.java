package io.lectern.http.request;

import io.lectern.kernel.message.Limit;
import io.lectern.kernel.message.Paging;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which parameters a request's query string may have: those that are asked for on its path by its HTTP method, in
 * whatever media type the answer is.
 */
@Component
class KnownParameters {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Map<Method, Set<String>> names = new ConcurrentHashMap<>();

    KnownParameters(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Set<String> of(HandlerMethod handler) {
        return names.computeIfAbsent(handler.getMethod(), this::find);
    }

    private Set<String> find(Method method) {
        var handlers = mappings.getObject().getHandlerMethods();
        return handlers.entrySet().stream()
                .filter(each -> each.getValue().getMethod().equals(method))
                .flatMap(own -> handlers.entrySet().stream()
                        .filter(other -> isAlike(own.getKey(), other.getKey()))
                        .flatMap(other -> names(other.getValue())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAlike(RequestMappingInfo one, RequestMappingInfo other) {
        return !Collections.disjoint(one.getPatternValues(), other.getPatternValues())
                && !Collections.disjoint(
                        one.getMethodsCondition().getMethods(),
                        other.getMethodsCondition().getMethods());
    }

    private static Stream<String> names(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).flatMap(KnownParameters::names);
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType() == Paging.class) return Paging.PARAMETERS.stream();
        if (parameter.getParameterType() == Limit.class) return Stream.of(Limit.PARAMETER);
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(parameter.getParameter().getName())
                : Stream.empty();
    }
}
